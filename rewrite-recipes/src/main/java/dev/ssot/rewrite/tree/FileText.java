package dev.ssot.rewrite.tree;

import dev.ssot.model.migration.Edit;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file together with what it takes to write it back byte for byte.
 *
 * @param text without its byte-order mark
 * @param charset how it is encoded
 * @param mark the bytes of the byte-order mark, empty without one
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody writes to the mark, and nobody compares texts.
public record FileText(String text, Charset charset, byte[] mark) {

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] NO_MARK = {};

  /** Reads UTF-8, with or without a byte-order mark, or else one byte for each character. */
  public static FileText of(byte[] content) {
    return of(content, StandardCharsets.UTF_8)
        .orElseGet(
            () ->
                new FileText(
                    new String(content, StandardCharsets.ISO_8859_1),
                    StandardCharsets.ISO_8859_1,
                    NO_MARK));
  }

  /** Reads one encoding; empty if the text would not be written back as the same bytes. */
  public static Optional<FileText> of(byte[] content, Charset charset) {
    boolean marked =
        charset.equals(StandardCharsets.UTF_8)
            && content.length >= 3
            && Arrays.equals(content, 0, 3, UTF_8_MARK, 0, 3);
    int start = marked ? 3 : 0;
    String text = new String(content, start, content.length - start, charset);
    byte[] again = text.getBytes(charset);
    return Arrays.equals(again, 0, again.length, content, start, content.length)
        ? Optional.of(new FileText(text, charset, marked ? UTF_8_MARK : NO_MARK))
        : Optional.empty();
  }

  /**
   * The same file with edits made.
   *
   * @throws EditConflict if two edits want the same text, one lies outside of the text, or the
   *     encoding cannot write what an edit brings
   */
  public FileText edited(List<Edit> edits) {
    return new FileText(Splice.into(text, edits), charset, mark);
  }

  /** The content of the file. */
  public byte[] bytes() {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      ByteArrayOutputStream out = new ByteArrayOutputStream(mark.length + encoded.remaining());
      out.writeBytes(mark);
      out.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
      return out.toByteArray();
    } catch (CharacterCodingException e) {
      throw new EditConflict("the encoding " + charset + " cannot write the new text", e);
    }
  }
}
