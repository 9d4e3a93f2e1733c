/** The vocabulary that every other part of ssot shares. */
@NullMarked
package dev.ssot.model;

import org.jspecify.annotations.NullMarked;
