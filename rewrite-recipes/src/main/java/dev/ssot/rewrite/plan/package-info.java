/** Works out the steps of a migration and what each of them comes to. */
@NullMarked
package dev.ssot.rewrite.plan;

import org.jspecify.annotations.NullMarked;
