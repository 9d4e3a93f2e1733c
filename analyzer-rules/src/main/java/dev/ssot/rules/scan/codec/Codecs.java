package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.AliasFact;
import dev.ssot.model.facts.Allowance;
import dev.ssot.model.facts.AnnotationFact;
import dev.ssot.model.facts.ArgumentCheck;
import dev.ssot.model.facts.BodyFact;
import dev.ssot.model.facts.Delegation;
import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.ImportFact;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.facts.ParseProblem;
import dev.ssot.model.facts.TypeFact;
import dev.ssot.model.source.Range;

/** The codec of each kind of fact. */
final class Codecs {

  static final Codec<Range> RANGE = new RangeCodec();
  static final Codec<AnnotationFact> ANNOTATION = new AnnotationCodec();
  static final Codec<Documentation> DOCUMENTATION = new DocumentationCodec();
  static final Codec<Parameter> PARAMETER = new ParameterCodec();
  static final Codec<ArgumentCheck> CHECK = new CheckCodec();
  static final Codec<Delegation> DELEGATION = new DelegationCodec();
  static final Codec<BodyFact> BODY = new BodyCodec();
  static final Codec<MethodFact> METHOD = new MethodCodec();
  static final Codec<FieldFact> FIELD = new FieldCodec();
  static final Codec<TypeFact> TYPE = new TypeCodec();
  static final Codec<ImportFact> IMPORT = new ImportCodec();
  static final Codec<AliasFact> ALIAS = new AliasCodec();
  static final Codec<Allowance> ALLOWANCE = new AllowanceCodec();
  static final Codec<ParseProblem> PROBLEM = new ProblemCodec();

  private Codecs() {}
}
