/** From findings to violations and a verdict: keys, severities, what is new and what gates. */
@NullMarked
package dev.ssot.rules.gate;

import org.jspecify.annotations.NullMarked;
