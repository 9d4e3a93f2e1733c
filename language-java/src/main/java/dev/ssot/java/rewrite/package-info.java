/** Turns recipes into minimal edits of Java source text. */
@NullMarked
package dev.ssot.java.rewrite;

import org.jspecify.annotations.NullMarked;
