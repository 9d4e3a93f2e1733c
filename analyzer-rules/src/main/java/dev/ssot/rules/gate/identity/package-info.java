/** What tells findings apart across edits, and which of two trees are the same one. */
@NullMarked
package dev.ssot.rules.gate.identity;

import org.jspecify.annotations.NullMarked;
