package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.BodyFact;

final class BodyCodec implements Codec<BodyFact> {

  @Override
  public void write(BodyFact body, FactsOutput out) {
    out.number(body.tokens());
    out.fixed(body.exact());
    out.fixed(body.shape());
    out.fixedList(body.sketch());
    out.number(body.shingles());
  }

  @Override
  public BodyFact read(FactsInput in) {
    return new BodyFact(in.number(), in.fixed(), in.fixed(), in.fixedList(), in.number());
  }
}
