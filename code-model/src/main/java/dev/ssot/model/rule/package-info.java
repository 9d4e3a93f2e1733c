/** What a rule is: what it says about itself, what it is given, and what it finds. */
@NullMarked
package dev.ssot.model.rule;

import org.jspecify.annotations.NullMarked;
