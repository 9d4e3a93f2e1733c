/** All facts of a tree, with names resolved: who declares what, and who uses it where. */
@NullMarked
package dev.ssot.model.index;

import org.jspecify.annotations.NullMarked;
