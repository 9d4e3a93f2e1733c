package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.AnnotationFact;

final class AnnotationCodec implements Codec<AnnotationFact> {

  @Override
  public void write(AnnotationFact fact, FactsOutput out) {
    out.text(fact.name());
    out.texts(fact.values());
  }

  @Override
  public AnnotationFact read(FactsInput in) {
    return new AnnotationFact(in.text(), in.texts());
  }
}
