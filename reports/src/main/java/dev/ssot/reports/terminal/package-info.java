/** What people read in a terminal: text that is safe, fits, aligns, and has colours if wanted. */
@NullMarked
package dev.ssot.reports.terminal;

import org.jspecify.annotations.NullMarked;
