/** Findings that code and configuration accept, and what accepts nothing any more. */
@NullMarked
package dev.ssot.rules.gate.suppress;

import org.jspecify.annotations.NullMarked;
