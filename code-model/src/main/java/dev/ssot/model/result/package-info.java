/** What a run says in the end: plain values, of which every report is a view. */
@NullMarked
package dev.ssot.model.result;

import org.jspecify.annotations.NullMarked;
