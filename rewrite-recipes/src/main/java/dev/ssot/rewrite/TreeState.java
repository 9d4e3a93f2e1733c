package dev.ssot.rewrite;

import dev.ssot.model.concept.Concepts;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.result.Result;

/** What an analysis says about a tree. */
public record TreeState(CodeIndex index, Concepts concepts, Result result) {}
