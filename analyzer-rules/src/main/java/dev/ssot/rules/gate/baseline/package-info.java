/** The file of the findings that are known and accepted for now. */
@NullMarked
package dev.ssot.rules.gate.baseline;

import org.jspecify.annotations.NullMarked;
