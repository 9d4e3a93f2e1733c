package dev.ssot.model.facts;

import dev.ssot.model.source.Range;

/**
 * A second name for something: {@code X = Y}, or a re-export.
 *
 * @param target what it stands for, as written
 */
public record AliasFact(String name, String target, Range nameRange) {}
