package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.Documentation.Mark;

/** Most declarations have none: that takes one byte. */
final class DocumentationCodec implements Codec<Documentation> {

  private static final Mark[] MARKS = Mark.values();
  private static final Codec<Mark> MARK =
      new Codec<>() {
        @Override
        public void write(Mark mark, FactsOutput out) {
          out.choice(mark);
        }

        @Override
        public Mark read(FactsInput in) {
          return in.choice(MARKS);
        }
      };

  @Override
  public void write(Documentation documentation, FactsOutput out) {
    boolean some = !documentation.equals(Documentation.NONE);
    out.flag(some);
    if (!some) {
      return;
    }
    out.text(documentation.summary());
    out.flag(documentation.deprecated());
    out.text(documentation.deprecation());
    out.text(documentation.since());
    out.text(documentation.replacement());
    out.list(documentation.marks(), MARK);
    out.texts(documentation.links());
  }

  @Override
  public Documentation read(FactsInput in) {
    if (!in.flag()) {
      return Documentation.NONE;
    }
    return new Documentation(
        in.text(), in.flag(), in.text(), in.text(), in.text(), in.list(MARK), in.texts());
  }
}
