package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.Delegation;

final class DelegationCodec implements Codec<Delegation> {

  @Override
  public void write(Delegation delegation, FactsOutput out) {
    out.text(delegation.receiver());
    out.text(delegation.receiverType());
    out.text(delegation.method());
    out.number(delegation.arguments());
    out.flag(delegation.same());
  }

  @Override
  public Delegation read(FactsInput in) {
    return new Delegation(in.text(), in.text(), in.text(), in.number(), in.flag());
  }
}
