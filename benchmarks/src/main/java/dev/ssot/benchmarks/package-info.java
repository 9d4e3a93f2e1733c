/** Speed and accuracy, measured on real source trees. */
@NullMarked
package dev.ssot.benchmarks;

import org.jspecify.annotations.NullMarked;
