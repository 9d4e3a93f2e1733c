/** The result of an earlier run, where nothing that it depends on has changed. */
@NullMarked
package dev.ssot.rules.scan.recall;

import org.jspecify.annotations.NullMarked;
