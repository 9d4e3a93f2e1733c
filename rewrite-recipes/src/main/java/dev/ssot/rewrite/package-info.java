/** Plans, applies, verifies and rolls back a migration. */
@NullMarked
package dev.ssot.rewrite;

import org.jspecify.annotations.NullMarked;
