/** From a source tree to the facts about each of its files: find, recognise, read, in parallel. */
@NullMarked
package dev.ssot.rules.scan;

import org.jspecify.annotations.NullMarked;
