/** Writes the files of a step so that it can be completed or undone, whatever happens. */
@NullMarked
package dev.ssot.rewrite.journal;

import org.jspecify.annotations.NullMarked;
