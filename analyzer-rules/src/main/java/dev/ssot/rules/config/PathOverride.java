package dev.ssot.rules.config;

import dev.ssot.rules.scan.Globs;
import java.util.Map;

/**
 * Other levels for some files.
 *
 * @param rules by rule id
 */
public record PathOverride(Globs paths, Map<String, Level> rules) {}
