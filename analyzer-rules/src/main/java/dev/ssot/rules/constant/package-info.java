/** Constants that are declared in several places: which there are, and which should stay. */
@NullMarked
package dev.ssot.rules.constant;

import org.jspecify.annotations.NullMarked;
