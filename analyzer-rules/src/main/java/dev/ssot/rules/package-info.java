/** Turns facts into concepts, violations and a verdict. */
@NullMarked
package dev.ssot.rules;

import org.jspecify.annotations.NullMarked;
