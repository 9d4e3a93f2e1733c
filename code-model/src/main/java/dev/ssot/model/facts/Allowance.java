package dev.ssot.model.facts;

/**
 * A suppression written as a comment: {@code // ssot:allow RULE reason}.
 *
 * @param line the line of the comment, from 1
 * @param ownLine whether nothing but the comment stands on that line, so that it speaks of the next
 *     line of code
 * @param rule the rule that it names
 * @param reason the rest of the comment, possibly empty, with any {@code until=} still in it
 */
public record Allowance(int line, int column, boolean ownLine, String rule, String reason) {}
