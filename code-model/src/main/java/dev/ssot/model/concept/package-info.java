/** Roles that should have exactly one implementation, and the types that compete for them. */
@NullMarked
package dev.ssot.model.concept;

import org.jspecify.annotations.NullMarked;
