/** Rules about implementations that disagree with each other or with their contract. */
@NullMarked
package dev.ssot.rules.contract;

import org.jspecify.annotations.NullMarked;
