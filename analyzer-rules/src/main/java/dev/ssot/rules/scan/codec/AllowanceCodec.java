package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.Allowance;

final class AllowanceCodec implements Codec<Allowance> {

  @Override
  public void write(Allowance allowance, FactsOutput out) {
    out.number(allowance.line());
    out.number(allowance.column());
    out.flag(allowance.ownLine());
    out.text(allowance.rule());
    out.text(allowance.reason());
  }

  @Override
  public Allowance read(FactsInput in) {
    return new Allowance(in.number(), in.number(), in.flag(), in.text(), in.text());
  }
}
