package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.AliasFact;

final class AliasCodec implements Codec<AliasFact> {

  @Override
  public void write(AliasFact fact, FactsOutput out) {
    out.text(fact.name());
    out.text(fact.target());
    Codecs.RANGE.write(fact.nameRange(), out);
  }

  @Override
  public AliasFact read(FactsInput in) {
    return new AliasFact(in.text(), in.text(), Codecs.RANGE.read(in));
  }
}
