package dev.ssot.model.facts;

/**
 * One parameter.
 *
 * @param type as written, white space and annotations removed, with type arguments; "" if none
 * @param optional whether a call may leave it out
 */
public record Parameter(String name, String type, boolean varargs, boolean optional) {}
