/**
 * Methods that do the same in the same words: which there are, which should stay, which are meant.
 */
@NullMarked
package dev.ssot.rules.clone;

import org.jspecify.annotations.NullMarked;
