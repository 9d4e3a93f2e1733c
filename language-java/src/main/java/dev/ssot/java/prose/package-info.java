/** Understands documentation comments: tags, links, and what the prose claims. */
@NullMarked
package dev.ssot.java.prose;

import org.jspecify.annotations.NullMarked;
