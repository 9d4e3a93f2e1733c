package dev.ssot.model.facts;

/** Why a file could not be read, and where. */
public record ParseProblem(int line, int column, String reason) {}
