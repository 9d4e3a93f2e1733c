/** Writes XML. */
@NullMarked
package dev.ssot.reports.xml;

import org.jspecify.annotations.NullMarked;
