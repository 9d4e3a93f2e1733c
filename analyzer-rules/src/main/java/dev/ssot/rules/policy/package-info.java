/** What is in force for a run, as the parts of an analysis ask for it. */
@NullMarked
package dev.ssot.rules.policy;

import org.jspecify.annotations.NullMarked;
