package dev.ssot.model.facts;

/**
 * The tokens of a body, one hash each, in source order, without those that change no meaning, such
 * as braces around a single statement.
 *
 * @param exact names kept
 * @param shape the names of parameters and local variables numbered, see {@link BodyFact#shape}
 */
@SuppressWarnings("ArrayRecordComponent") // made for one comparison; nobody writes to it
public record BodyTokens(long[] exact, long[] shape) {}
