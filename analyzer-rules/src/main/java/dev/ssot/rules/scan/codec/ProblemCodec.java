package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.ParseProblem;

final class ProblemCodec implements Codec<ParseProblem> {

  @Override
  public void write(ParseProblem problem, FactsOutput out) {
    out.number(problem.line());
    out.number(problem.column());
    out.text(problem.reason());
  }

  @Override
  public ParseProblem read(FactsInput in) {
    return new ParseProblem(in.number(), in.number(), in.text());
  }
}
