/** A trend as a table, as JSON and as CSV. */
@NullMarked
package dev.ssot.reports.trend;

import org.jspecify.annotations.NullMarked;
