package dev.ssot.rules.scan.cache;

import java.util.Comparator;

/**
 * What facts are kept under.
 *
 * @param frontEnd everything but the content that facts depend on
 */
public record FactsKey(BlobId blob, String frontEnd) implements Comparable<FactsKey> {

  private static final Comparator<FactsKey> ORDER =
      Comparator.comparing(FactsKey::blob).thenComparing(FactsKey::frontEnd);

  @Override
  public int compareTo(FactsKey other) {
    return ORDER.compare(this, other);
  }
}
