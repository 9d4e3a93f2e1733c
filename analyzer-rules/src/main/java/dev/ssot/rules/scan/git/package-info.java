/** What is asked of git: the files of a work tree, and those of a revision. */
@NullMarked
package dev.ssot.rules.scan.git;

import org.jspecify.annotations.NullMarked;
