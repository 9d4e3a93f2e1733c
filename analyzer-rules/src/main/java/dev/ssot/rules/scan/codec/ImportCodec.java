package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.ImportFact;

final class ImportCodec implements Codec<ImportFact> {

  @Override
  public void write(ImportFact fact, FactsOutput out) {
    out.text(fact.path());
    out.optionalText(fact.alias());
    out.flag(fact.isStatic());
    out.flag(fact.wildcard());
    out.number(fact.relative());
    out.flag(fact.conditional());
    Codecs.RANGE.write(fact.range(), out);
  }

  @Override
  public ImportFact read(FactsInput in) {
    return new ImportFact(
        in.text(),
        in.optionalText(),
        in.flag(),
        in.flag(),
        in.number(),
        in.flag(),
        Codecs.RANGE.read(in));
  }
}
