package dev.ssot.rules.scan;

import dev.ssot.model.result.AnalysisSummary.Skipped;
import java.util.List;
import java.util.Set;

/**
 * What lies below the root.
 *
 * @param files the source files, by path
 * @param modules the folders that hold a build file, relative to the root
 * @param skipped what could not be looked at
 * @param notices what a person should know about the way in which the files were found
 */
record Listing(
    List<FoundFile> files, Set<String> modules, List<Skipped> skipped, List<String> notices) {}
