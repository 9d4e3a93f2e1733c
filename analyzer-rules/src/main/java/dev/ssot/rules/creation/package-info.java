/** Rules about several ways to create one thing. */
@NullMarked
package dev.ssot.rules.creation;

import org.jspecify.annotations.NullMarked;
