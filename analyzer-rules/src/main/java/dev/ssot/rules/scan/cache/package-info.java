/** Keeps the facts of every content that was read once, outside of the source tree. */
@NullMarked
package dev.ssot.rules.scan.cache;

import org.jspecify.annotations.NullMarked;
