/** What names look like to a person: which one was meant, and how much of it is needed. */
@NullMarked
package dev.ssot.rules.spelling;

import org.jspecify.annotations.NullMarked;
