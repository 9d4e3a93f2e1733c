package dev.ssot.java.prose;

/**
 * A type that a documentation comment names.
 *
 * @param type as written
 * @param line the line in the comment, from 0
 * @param column the place on that line, from 0: counted from the start of the comment on its first
 *     line, from the start of the line on the others
 */
public record DocLink(String type, int line, int column) {}
