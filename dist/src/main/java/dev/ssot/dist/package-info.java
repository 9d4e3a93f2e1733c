/** Writes what goes with the command: its manual and its completions. */
@NullMarked
package dev.ssot.dist;

import org.jspecify.annotations.NullMarked;
