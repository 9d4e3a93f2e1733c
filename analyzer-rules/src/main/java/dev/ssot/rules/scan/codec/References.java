package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The references of a file, read when the first one is asked for: there are more of them than of
 * all other facts together. Immutable to the outside, safe to read from several threads.
 */
final class References extends AbstractList<Reference> implements RandomAccess {

  private static final ReferenceKind[] KINDS = ReferenceKind.values();

  private final int size;
  private volatile @Nullable FactsInput unread;
  private volatile Reference @Nullable [] values;

  private References(int size, FactsInput unread) {
    this.size = size;
    this.unread = unread;
  }

  static void write(List<Reference> references, FactsOutput out) {
    out.number(references.size());
    int line = 0;
    for (Reference reference : references) {
      out.choice(reference.kind(), reference.deferred());
      out.text(reference.name());
      out.optionalText(reference.receiver());
      out.number(reference.arguments() + 1);
      out.number(reference.scope());
      if (!out.apart(reference.range())) {
        out.signed(reference.line() - line);
        out.number(reference.column());
        out.number(reference.length());
        line = reference.line();
      }
    }
  }

  /** Takes everything that is left of the input; nothing can follow. */
  static List<Reference> read(FactsInput in) {
    int size = in.count();
    return size == 0 ? List.of() : new References(size, in.rest());
  }

  @Override
  public Reference get(int index) {
    Reference[] known = values;
    return known == null ? decode()[index] : known[index];
  }

  @Override
  public int size() {
    return size;
  }

  private synchronized Reference[] decode() {
    Reference[] known = values;
    FactsInput in = unread;
    if (known != null || in == null) {
      return known == null ? new Reference[0] : known;
    }
    Reference[] decoded = decode(in);
    values = decoded;
    unread = null;
    return decoded;
  }

  private Reference[] decode(FactsInput in) {
    Reference[] decoded = new Reference[size];
    int line = 0;
    for (int i = 0; i < size; i++) {
      boolean deferred = in.isMarked();
      ReferenceKind kind = in.markedChoice(KINDS);
      String name = in.text();
      String receiver = in.optionalText();
      int arguments = in.number() - 1;
      int scope = in.number();
      line += in.signed();
      decoded[i] =
          new Reference(
              kind, name, receiver, arguments, scope, line, in.number(), in.number(), deferred);
    }
    return decoded;
  }
}
