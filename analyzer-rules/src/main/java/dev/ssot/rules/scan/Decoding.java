package dev.ssot.rules.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a source file into text. A byte-order mark decides, and is not part of the
 * text; then the configured encoding, in which what is malformed is replaced; then UTF-8 if all of
 * the file is; and otherwise ISO-8859-1, in which everything is well-formed: what is not ASCII is
 * nearly always in comments and literals then, and names come out right.
 *
 * @param configured null to tell the encoding from the file
 */
record Decoding(@Nullable Charset configured) {

  private static final char MARK = '\uFEFF';

  String text(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return withoutMark(new String(bytes, marked));
    }
    return configured == null ? guess(bytes) : withoutMark(new String(bytes, configured));
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static String guess(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean replaced = text.indexOf('\uFFFD') >= 0;
    return replaced && !isUtf8(bytes) ? new String(bytes, StandardCharsets.ISO_8859_1) : text;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
