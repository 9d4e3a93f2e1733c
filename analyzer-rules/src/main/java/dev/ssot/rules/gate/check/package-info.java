/** What a run is measured by: a baseline, an earlier commit, what is committed. */
@NullMarked
package dev.ssot.rules.gate.check;

import org.jspecify.annotations.NullMarked;
