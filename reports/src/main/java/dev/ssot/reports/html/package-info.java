/** How data stands in the HTML report. */
@NullMarked
package dev.ssot.reports.html;

import org.jspecify.annotations.NullMarked;
