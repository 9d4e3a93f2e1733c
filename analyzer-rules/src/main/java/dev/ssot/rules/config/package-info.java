/** The settings of a run: read from ssot.yml, with every mistake in it reported at once. */
@NullMarked
package dev.ssot.rules.config;

import org.jspecify.annotations.NullMarked;
