package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Modifiers;

final class MethodCodec implements Codec<MethodFact> {

  @Override
  public void write(MethodFact fact, FactsOutput out) {
    out.text(fact.name());
    out.number(fact.modifiers().bits());
    out.texts(fact.typeParameters());
    out.list(fact.parameters(), Codecs.PARAMETER);
    out.text(fact.returnType());
    out.texts(fact.thrown());
    out.texts(fact.raised());
    out.list(fact.checks(), Codecs.CHECK);
    out.optional(fact.delegation(), Codecs.DELEGATION);
    out.optional(fact.body(), Codecs.BODY);
    out.list(fact.annotations(), Codecs.ANNOTATION);
    Codecs.DOCUMENTATION.write(fact.documentation(), out);
    Codecs.RANGE.write(fact.nameRange(), out);
    Codecs.RANGE.write(fact.range(), out);
  }

  @Override
  public MethodFact read(FactsInput in) {
    return new MethodFact(
        in.text(),
        new Modifiers(in.number()),
        in.texts(),
        in.list(Codecs.PARAMETER),
        in.text(),
        in.texts(),
        in.texts(),
        in.list(Codecs.CHECK),
        in.optional(Codecs.DELEGATION),
        in.optional(Codecs.BODY),
        in.list(Codecs.ANNOTATION),
        Codecs.DOCUMENTATION.read(in),
        Codecs.RANGE.read(in),
        Codecs.RANGE.read(in));
  }
}
