/** Carries the steps of a plan out: in the tree, and as commits. */
@NullMarked
package dev.ssot.rewrite.apply;

import org.jspecify.annotations.NullMarked;
