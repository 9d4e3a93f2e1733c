/** Writes a result in the formats that people and tools read. */
@NullMarked
package dev.ssot.reports;

import org.jspecify.annotations.NullMarked;
