package dev.ssot.model.result;

import java.util.List;

/**
 * Neighbouring lines of a source file.
 *
 * @param path relative to the root of the run, with forward slashes
 * @param from the number of the first of them, from 1
 */
public record Excerpt(String path, int from, List<String> lines) {}
