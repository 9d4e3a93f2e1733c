package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.Parameter;

final class ParameterCodec implements Codec<Parameter> {

  @Override
  public void write(Parameter parameter, FactsOutput out) {
    out.text(parameter.name());
    out.text(parameter.type());
    out.flag(parameter.varargs());
    out.flag(parameter.optional());
  }

  @Override
  public Parameter read(FactsInput in) {
    return new Parameter(in.text(), in.text(), in.flag(), in.flag());
  }
}
