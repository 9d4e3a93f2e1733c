/** Rules about several ways to reach one thing. */
@NullMarked
package dev.ssot.rules.imports;

import org.jspecify.annotations.NullMarked;
