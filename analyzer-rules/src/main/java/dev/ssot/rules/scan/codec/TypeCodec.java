package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.facts.TypeKind;

final class TypeCodec implements Codec<TypeFact> {

  private static final TypeKind[] KINDS = TypeKind.values();

  @Override
  public void write(TypeFact fact, FactsOutput out) {
    out.text(fact.name());
    out.choice(fact.kind());
    out.number(fact.modifiers().bits());
    out.texts(fact.typeParameters());
    out.texts(fact.extended());
    out.texts(fact.implemented());
    out.texts(fact.permitted());
    out.list(fact.annotations(), Codecs.ANNOTATION);
    Codecs.DOCUMENTATION.write(fact.documentation(), out);
    out.list(fact.fields(), Codecs.FIELD);
    out.list(fact.constructors(), Codecs.METHOD);
    out.list(fact.methods(), Codecs.METHOD);
    out.list(fact.initialisers(), Codecs.METHOD);
    out.list(fact.nested(), this);
    out.flag(fact.local());
    Codecs.RANGE.write(fact.nameRange(), out);
    Codecs.RANGE.write(fact.range(), out);
  }

  @Override
  public TypeFact read(FactsInput in) {
    return new TypeFact(
        in.text(),
        in.choice(KINDS),
        new Modifiers(in.number()),
        in.texts(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.list(Codecs.ANNOTATION),
        Codecs.DOCUMENTATION.read(in),
        in.list(Codecs.FIELD),
        in.list(Codecs.METHOD),
        in.list(Codecs.METHOD),
        in.list(Codecs.METHOD),
        in.list(this),
        in.flag(),
        Codecs.RANGE.read(in),
        Codecs.RANGE.read(in));
  }
}
