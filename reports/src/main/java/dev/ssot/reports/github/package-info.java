/** What a step of a GitHub workflow writes: commands, the summary and the outputs. */
@NullMarked
package dev.ssot.reports.github;

import org.jspecify.annotations.NullMarked;
