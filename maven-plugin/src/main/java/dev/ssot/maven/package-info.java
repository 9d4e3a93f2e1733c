/** The goals of the Maven plugin: parameters in, one command of ssot, its exit code out. */
@NullMarked
package dev.ssot.maven;

import org.jspecify.annotations.NullMarked;
