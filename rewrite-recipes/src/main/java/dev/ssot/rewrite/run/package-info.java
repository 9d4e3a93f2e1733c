/** Carries steps out as the user asked for it: verified, tested, committed. */
@NullMarked
package dev.ssot.rewrite.run;

import org.jspecify.annotations.NullMarked;
