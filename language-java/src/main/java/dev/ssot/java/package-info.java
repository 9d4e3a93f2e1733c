/** Turns Java source into facts, and recipes into edits of Java source. */
@NullMarked
package dev.ssot.java;

import org.jspecify.annotations.NullMarked;
