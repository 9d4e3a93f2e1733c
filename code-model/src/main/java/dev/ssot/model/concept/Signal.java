package dev.ssot.model.concept;

/**
 * One piece of evidence for or against a member.
 *
 * @param name a short kebab-case name, such as {@code same-name}
 * @param weight what it adds to the score; negative if it speaks against
 * @param explanation the fact behind it, in numbers where there are some, as a phrase
 */
public record Signal(String name, double weight, String explanation) {}
