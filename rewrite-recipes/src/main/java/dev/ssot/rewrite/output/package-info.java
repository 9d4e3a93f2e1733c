/** A plan for people, for programs, for OpenRewrite, for git, and as guard tests. */
@NullMarked
package dev.ssot.rewrite.output;

import org.jspecify.annotations.NullMarked;
