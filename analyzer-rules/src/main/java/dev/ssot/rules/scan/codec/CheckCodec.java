package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.ArgumentCheck;

final class CheckCodec implements Codec<ArgumentCheck> {

  @Override
  public void write(ArgumentCheck check, FactsOutput out) {
    out.text(check.parameter());
    out.text(check.exception());
  }

  @Override
  public ArgumentCheck read(FactsInput in) {
    return new ArgumentCheck(in.text(), in.text());
  }
}
