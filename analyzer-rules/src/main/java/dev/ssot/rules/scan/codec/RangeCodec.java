package dev.ssot.rules.scan.codec;

import dev.ssot.model.source.Range;

final class RangeCodec implements Codec<Range> {

  @Override
  public void write(Range range, FactsOutput out) {
    if (out.apart(range)) {
      return;
    }
    out.number(range.startLine());
    out.number(range.startColumn());
    out.signed(range.endLine() - range.startLine());
    out.number(range.endColumn());
  }

  @Override
  public Range read(FactsInput in) {
    int startLine = in.number();
    int startColumn = in.number();
    int endLine = startLine + in.signed();
    return new Range(startLine, startColumn, endLine, in.number());
  }
}
