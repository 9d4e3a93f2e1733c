package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.BodyFact;

final class BodyCodec implements Codec<BodyFact> {

  @Override
  public void write(BodyFact body, FactsOutput out) {
    out.number(body.tokens());
    out.fixed(body.exact());
    out.fixed(body.shape());
    int[] sketch = body.sketch();
    out.number(sketch.length);
    for (int hash : sketch) {
      out.fixed(hash);
    }
    out.number(body.shingles());
  }

  @Override
  public BodyFact read(FactsInput in) {
    int tokens = in.number();
    long exact = in.fixedLong();
    long shape = in.fixedLong();
    int[] sketch = new int[in.count()];
    for (int i = 0; i < sketch.length; i++) {
      sketch[i] = in.fixed();
    }
    return new BodyFact(tokens, exact, shape, sketch, in.number());
  }
}
