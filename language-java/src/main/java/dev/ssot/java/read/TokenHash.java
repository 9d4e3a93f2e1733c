package dev.ssot.java.read;

/** 64-bit hashes of text: FNV-1a over its characters, finished with the mixer of SplitMix64. */
final class TokenHash {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private TokenHash() {}

  static long of(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** The hash of a sequence that ends with this element. */
  static long then(long sequence, long element) {
    return mix(sequence * PRIME + element);
  }

  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
