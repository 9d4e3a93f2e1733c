/** The content of files, before and after a step, byte for byte. */
@NullMarked
package dev.ssot.rewrite.tree;

import org.jspecify.annotations.NullMarked;
