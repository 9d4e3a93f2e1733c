/** Says which type a name means, by the scoping rules of Java. */
@NullMarked
package dev.ssot.java.names;

import org.jspecify.annotations.NullMarked;
