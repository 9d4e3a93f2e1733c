/** Guesses what somebody meant to write. */
@NullMarked
package dev.ssot.rules.spelling;

import org.jspecify.annotations.NullMarked;
