/** Plain values as JSON and back: plans, and the entries of the journal. */
@NullMarked
package dev.ssot.rewrite.json;

import org.jspecify.annotations.NullMarked;
