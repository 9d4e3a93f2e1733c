package dev.ssot.model.facts;

/**
 * All that a method does is to call another one.
 *
 * @param receiver the field, parameter or type that it calls, as written, or "" for its own type
 * @param receiverType the type path of that receiver, see {@link Reference#receiver()}, or ""
 * @param method the name of the method that it calls; {@code <init>} for a constructor
 * @param arguments how many arguments it hands on
 * @param same whether they are its own parameters, in order
 */
public record Delegation(
    String receiver, String receiverType, String method, int arguments, boolean same) {}
