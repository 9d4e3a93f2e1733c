/** Concepts and figures as reports show them. */
@NullMarked
package dev.ssot.rules.summary;

import org.jspecify.annotations.NullMarked;
