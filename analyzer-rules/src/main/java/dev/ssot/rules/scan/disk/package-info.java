/** What the file system says, in words for people. */
@NullMarked
package dev.ssot.rules.scan.disk;

import org.jspecify.annotations.NullMarked;
