package dev.ssot.model.facts;

/**
 * An argument that a method refuses.
 *
 * @param parameter the name of the parameter
 * @param exception the type that it throws then, as written, or "" if a library call decides
 */
public record ArgumentCheck(String parameter, String exception) {}
