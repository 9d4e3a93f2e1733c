/** JSON as it streams: the writer and the reader that the JSON report is made with. */
@NullMarked
package dev.ssot.reports.json;

import org.jspecify.annotations.NullMarked;
