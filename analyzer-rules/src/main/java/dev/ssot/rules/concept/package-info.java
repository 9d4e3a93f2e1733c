/** From the index to concepts: declared ones, discovered ones, and which member should stay. */
@NullMarked
package dev.ssot.rules.concept;

import org.jspecify.annotations.NullMarked;
