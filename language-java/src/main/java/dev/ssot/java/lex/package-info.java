/** Cuts Java source into tokens. */
@NullMarked
package dev.ssot.java.lex;

import org.jspecify.annotations.NullMarked;
