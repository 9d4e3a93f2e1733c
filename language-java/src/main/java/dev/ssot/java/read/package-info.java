/** Reads one Java file: from its syntax tree and its tokens to facts. */
@NullMarked
package dev.ssot.java.read;

import org.jspecify.annotations.NullMarked;
