/** Text for the comments and summaries of forges. */
@NullMarked
package dev.ssot.reports.markdown;

import org.jspecify.annotations.NullMarked;
