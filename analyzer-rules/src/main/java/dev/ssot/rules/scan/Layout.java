package dev.ssot.rules.scan;

import dev.ssot.model.source.SourceSet;

/**
 * What the place of a file says about it.
 *
 * @param module the folder of its module, relative to the root, or ""
 * @param sourceRoot the folder below which folders are packages, relative to the root, or ""
 * @param source false for a file that the build only copies
 */
record Layout(String module, String sourceRoot, SourceSet set, boolean source) {}
