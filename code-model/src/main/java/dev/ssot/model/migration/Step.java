package dev.ssot.model.migration;

import java.util.List;

/**
 * One commit of a migration.
 *
 * @param id the phase, the number in it, and what it is about: {@code 2.3-shim-x}
 * @param title what it does, in the words of a commit title
 * @param concept the concept that it serves, or ""
 * @param risk what can go wrong, and {@code reason} why
 * @param recipes in the order in which they are applied, each to what the one before left
 * @param scope the files that it may change
 * @param files what it really changes, by path
 * @param tests how many test files change, or use what changes
 * @param callSites how many places it moves
 * @param resolves the keys of the violations that are gone after it
 * @param brings the keys of violations that come with it and that a later step resolves
 * @param after the ids of the steps that have to be done before it
 * @param manual what a person has to do for it
 * @param optional whether a plan is complete without it
 * @param message the whole commit message
 * @param check how to see that it worked, one sentence
 * @param undo how to take it back, one sentence
 * @param safety the least safe of its changes
 */
public record Step(
    String id,
    Phase phase,
    String title,
    String concept,
    Risk risk,
    String reason,
    List<Recipe> recipes,
    Scope scope,
    List<PlannedFile> files,
    int tests,
    int callSites,
    List<String> resolves,
    List<String> brings,
    List<String> after,
    List<ManualItem> manual,
    boolean optional,
    String message,
    String check,
    String undo,
    Safety safety) {}
