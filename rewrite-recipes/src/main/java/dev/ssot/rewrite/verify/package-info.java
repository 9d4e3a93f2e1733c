/** Tells whether a step kept everything working, and how far a migration has come. */
@NullMarked
package dev.ssot.rewrite.verify;

import org.jspecify.annotations.NullMarked;
