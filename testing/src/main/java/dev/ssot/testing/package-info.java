/** What the tests of several modules share. */
@NullMarked
package dev.ssot.testing;

import org.jspecify.annotations.NullMarked;
