package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FieldFact.Initialiser;
import dev.ssot.model.facts.Modifiers;

final class FieldCodec implements Codec<FieldFact> {

  private static final Initialiser[] INITIALISERS = Initialiser.values();

  @Override
  public void write(FieldFact fact, FactsOutput out) {
    out.text(fact.name());
    out.text(fact.type());
    out.number(fact.modifiers().bits());
    out.choice(fact.initialiser());
    out.text(fact.value());
    out.list(fact.annotations(), Codecs.ANNOTATION);
    Codecs.DOCUMENTATION.write(fact.documentation(), out);
    Codecs.RANGE.write(fact.nameRange(), out);
    Codecs.RANGE.write(fact.range(), out);
  }

  @Override
  public FieldFact read(FactsInput in) {
    return new FieldFact(
        in.text(),
        in.text(),
        new Modifiers(in.number()),
        in.choice(INITIALISERS),
        in.text(),
        in.list(Codecs.ANNOTATION),
        Codecs.DOCUMENTATION.read(in),
        Codecs.RANGE.read(in),
        Codecs.RANGE.read(in));
  }
}
