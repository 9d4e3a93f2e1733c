/** Scripts with which shells complete commands. */
@NullMarked
package dev.ssot.cli.completion;

import org.jspecify.annotations.NullMarked;
