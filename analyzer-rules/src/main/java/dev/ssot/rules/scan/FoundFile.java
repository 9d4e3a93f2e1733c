package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.Stamp;
import java.nio.file.Path;

/**
 * A source file on the disk.
 *
 * @param path relative to the root, with forward slashes
 */
record FoundFile(String path, Path file, Stamp stamp) {}
