package dev.ssot.rules.scan.cache;

import dev.ssot.rules.scan.codec.FactsCodec;

/**
 * What a pack file looks like: a header, one row for each entry in the order of the keys, the
 * offsets of the texts, the texts, the entries. All numbers have the highest byte first.
 *
 * <p>Header: mark, shape of the facts, number of entries, of front ends, of texts, bytes of the
 * texts, bytes of the entries, checksum over everything before the entries. The front ends are the
 * first texts. Row: blob, front end, offset, length, checksum of the entry, day of its last use.
 */
final class PackLayout {

  static final long MARK = 0x53534F542D503031L; // SSOT-P01
  static final int HEADER = 36;
  static final int CHECKSUM_AT = 32;
  static final int ROW = BlobId.BYTES + 20;
  static final int SHAPE = FactsCodec.SHAPE;

  private PackLayout() {}
}
