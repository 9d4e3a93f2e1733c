package dev.ssot.rewrite;

import dev.ssot.model.concept.Concepts;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.result.AnalysisSummary;
import dev.ssot.model.result.Result;
import dev.ssot.model.result.Verdict;
import java.util.List;

/** What an analysis says about a tree. */
public record TreeState(CodeIndex index, Concepts concepts, Result result) {

  /** A tree that nobody has judged: no concepts, no violations. */
  public static TreeState unjudged(CodeIndex index) {
    return new TreeState(
        index,
        new Concepts(List.of(), List.of(), List.of()),
        new Result(
            "",
            "",
            List.of(),
            new AnalysisSummary(0, 0, 0, 0, List.of()),
            List.of(),
            List.of(),
            List.of(),
            new Verdict(true, "", 0, 0, 0, 0, 0)));
  }
}
