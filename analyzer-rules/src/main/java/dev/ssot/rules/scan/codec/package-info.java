/** How facts are written down: compact, symmetrical, without reflection. */
@NullMarked
package dev.ssot.rules.scan.codec;

import org.jspecify.annotations.NullMarked;
