package dev.ssot.rules.gate.identity;

import java.util.Collection;
import java.util.HexFormat;

/**
 * A sketch of code that edits change little by little: eight bytes, of which two pieces of code
 * share about as many eighths as they share of their features (min-hash).
 *
 * @param text sixteen hexadecimal digits, or "" where there is no code to speak of
 */
public record Shape(String text) {

  public static final Shape NONE = new Shape("");

  private static final int BYTES = 8;

  /** The sketch of a set of features. */
  static Shape of(Collection<String> features) {
    if (features.isEmpty()) {
      return NONE;
    }
    byte[] least = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      long smallest = Long.MAX_VALUE;
      for (String feature : features) {
        smallest = Math.min(smallest, hash(feature, i));
      }
      least[i] = (byte) smallest;
    }
    return new Shape(HexFormat.of().formatHex(least));
  }

  /** How much two pieces of code have in common, from 0 to 1; 1 if neither has any. */
  double similarity(Shape other) {
    if (text.isEmpty() || text.length() != other.text.length()) {
      return text.equals(other.text) ? 1 : 0;
    }
    int same = 0;
    for (int i = 0; i < text.length(); i += 2) {
      same += text.regionMatches(i, other.text, i, 2) ? 1 : 0;
    }
    return same * 2.0 / text.length();
  }

  boolean isNone() {
    return text.isEmpty();
  }

  /** FNV-1a with a seed, then the finaliser of SplitMix64: the low bits are well mixed. */
  private static long hash(String feature, int seed) {
    long hash = 0xcbf29ce484222325L + seed * 0x9e3779b97f4a7c15L;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
