/** Programs of the system that a migration asks: git, Maven, the tests. */
@NullMarked
package dev.ssot.rewrite.process;

import org.jspecify.annotations.NullMarked;
