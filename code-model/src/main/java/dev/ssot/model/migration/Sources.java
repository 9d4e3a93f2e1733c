package dev.ssot.model.migration;

import dev.ssot.model.index.CodeIndex;
import java.util.function.Function;

/**
 * A source tree as one state of it.
 *
 * @param text the decoded text of a file by its path, without byte-order mark
 */
public record Sources(CodeIndex index, Function<String, String> text) {}
