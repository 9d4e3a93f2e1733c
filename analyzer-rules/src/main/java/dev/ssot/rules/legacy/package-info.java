/** Rules about old things that are still in use. */
@NullMarked
package dev.ssot.rules.legacy;

import org.jspecify.annotations.NullMarked;
