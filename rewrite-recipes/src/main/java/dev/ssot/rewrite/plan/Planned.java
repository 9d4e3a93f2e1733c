package dev.ssot.rewrite.plan;

import dev.ssot.model.concept.Concept;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.migration.MigrationPlan;
import dev.ssot.rewrite.tree.FileWrite;
import java.util.List;
import java.util.Map;

/**
 * A plan with what it comes to.
 *
 * @param index of the tree that it was made from
 * @param after the index of the tree that it leads to
 * @param concepts those that it consolidates, as they are before
 * @param writes what each step writes, by its id
 */
public record Planned(
    MigrationPlan plan,
    CodeIndex index,
    CodeIndex after,
    List<Concept> concepts,
    Map<String, List<FileWrite>> writes) {}
