/** SARIF 2.1.0: the parts of a log, each written by one class. */
@NullMarked
package dev.ssot.reports.sarif;

import org.jspecify.annotations.NullMarked;
