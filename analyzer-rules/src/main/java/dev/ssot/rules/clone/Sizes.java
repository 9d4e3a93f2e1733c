package dev.ssot.rules.clone;

/**
 * From which size on equal bodies are no coincidence.
 *
 * @param tokens the least number of tokens of a copy
 * @param ofNamesakes the same for static methods of one name
 * @param ofNearMisses the same for bodies that are not quite equal
 * @param similarity the least part of the tokens that these have in common, from 0 to 1
 */
public record Sizes(int tokens, int ofNamesakes, int ofNearMisses, double similarity) {}
