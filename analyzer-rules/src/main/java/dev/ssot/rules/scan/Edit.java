package dev.ssot.rules.scan;

import dev.ssot.model.facts.FileFacts;

/**
 * What one file said once, and what it says now.
 *
 * @param path relative to the root, with forward slashes
 */
public record Edit(String path, FileFacts before, FileFacts now) {}
