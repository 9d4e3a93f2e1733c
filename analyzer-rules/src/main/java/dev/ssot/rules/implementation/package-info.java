/** Rules about several implementations of one thing. */
@NullMarked
package dev.ssot.rules.implementation;

import org.jspecify.annotations.NullMarked;
