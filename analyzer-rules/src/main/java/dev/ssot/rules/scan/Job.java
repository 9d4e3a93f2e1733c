package dev.ssot.rules.scan;

import dev.ssot.model.result.AnalysisSummary.Skipped;
import dev.ssot.rules.scan.cache.FactsCache;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree whose files were found and not read yet.
 *
 * @param files by path
 * @param skipped what could not be looked at
 * @param cache null for none
 */
record Job(
    Path root,
    List<TreeFile> files,
    Layouts layouts,
    List<Skipped> skipped,
    List<String> notices,
    @Nullable FactsCache cache,
    SourceText text) {}
