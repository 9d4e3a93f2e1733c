package dev.ssot.model.result;

import dev.ssot.model.source.Range;
import java.util.List;

/**
 * A place in the source, with its text, so that a report need not read the tree.
 *
 * @param path relative to the root of the run, with forward slashes
 * @param message what stands there, or ""
 * @param source the lines of the range, from its first line; empty if they could not be read
 */
public record Place(String path, Range range, String message, List<String> source) {}
