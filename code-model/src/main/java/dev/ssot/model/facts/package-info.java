/** What a language front end says about one file: small values, enough for every rule. */
@NullMarked
package dev.ssot.model.facts;

import org.jspecify.annotations.NullMarked;
