/** Changes to source code: what is to change, the edits that do it, and the plan around them. */
@NullMarked
package dev.ssot.model.migration;

import org.jspecify.annotations.NullMarked;
