package dev.ssot.rewrite.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.ssot.rewrite.tree.FileText;
import dev.ssot.rewrite.tree.FileWrite;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes as a unified diff that {@code git apply} takes: carriage returns stay in their lines, a
 * missing last line end is marked, and files that come, go or move have git's extended headers.
 */
public final class Patch {

  private static final int CONTEXT = 3;

  private final Function<byte[], String> decoder;
  private final UnaryOperator<String> pathWriter;

  private Patch(Function<byte[], String> decoder, UnaryOperator<String> pathWriter) {
    this.decoder = decoder;
    this.pathWriter = pathWriter;
  }

  /**
   * The diff of one step, by path, for a person to read; "" if nothing changes. A file that git is
   * to apply is made of {@link #bytes}, since not all files need be in one encoding.
   */
  public static String of(List<FileWrite> writes) {
    return new Patch(content -> decoded(content), path -> path).text(writes);
  }

  /** The diff of one step for git. */
  public static byte[] bytes(List<FileWrite> writes) {
    return new Patch(
            content -> new String(content, StandardCharsets.ISO_8859_1),
            path -> new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
        .text(writes)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String decoded(byte[] content) {
    FileText decoded = FileText.of(content);
    return (decoded.mark().length > 0 ? "\uFEFF" : "") + decoded.text();
  }

  private String text(List<FileWrite> writes) {
    Map<String, FileWrite> arrivals = new HashMap<>();
    Map<String, FileWrite> byPath = new HashMap<>();
    for (FileWrite write : writes) {
      byPath.put(write.path(), write);
      if (!write.movedFrom().isEmpty()) {
        arrivals.put(write.movedFrom(), write);
      }
    }
    StringBuilder patch = new StringBuilder();
    for (FileWrite write : writes) {
      FileWrite arrival = arrivals.get(write.path());
      FileWrite departure = byPath.get(write.movedFrom());
      if (write.after() == null && arrival != null && arrival.before() == null) {
        moved(write, arrival, patch);
      } else if (departure == null || departure.after() != null || write.before() != null) {
        plain(write, patch);
      }
    }
    return patch.toString();
  }

  private void plain(FileWrite write, StringBuilder patch) {
    if (write.isEmpty()) {
      return;
    }
    String path = pathWriter.apply(write.path());
    patch.append("diff --git a/").append(path).append(" b/").append(path).append('\n');
    if (write.before() == null) {
      patch.append("new file mode 100644\n");
    } else if (write.after() == null) {
      patch.append("deleted file mode 100644\n");
    }
    String from = write.before() == null ? "/dev/null" : "a/" + path;
    String to = write.after() == null ? "/dev/null" : "b/" + path;
    body(from, to, write.before(), write.after(), patch);
  }

  private void moved(FileWrite from, FileWrite to, StringBuilder patch) {
    String old = pathWriter.apply(from.path());
    String now = pathWriter.apply(to.path());
    patch.append("diff --git a/").append(old).append(" b/").append(now).append('\n');
    patch.append("rename from ").append(old).append('\n');
    patch.append("rename to ").append(now).append('\n');
    body("a/" + old, "b/" + now, from.before(), to.after(), patch);
  }

  private void body(
      String from,
      String to,
      byte @Nullable [] before,
      byte @Nullable [] after,
      StringBuilder patch) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
    if (deltas.isEmpty()) {
      return;
    }
    patch.append("--- ").append(from).append('\n');
    patch.append("+++ ").append(to).append('\n');
    int start = 0;
    while (start < deltas.size()) {
      int end = start + 1;
      while (end < deltas.size() && touches(deltas.get(end - 1), deltas.get(end))) {
        end++;
      }
      hunk(deltas.subList(start, end), old, now, patch);
      start = end;
    }
  }

  private static boolean touches(AbstractDelta<String> one, AbstractDelta<String> next) {
    return next.getSource().getPosition() - behind(one) <= 2 * CONTEXT;
  }

  private static int behind(AbstractDelta<String> delta) {
    return delta.getSource().getPosition() + delta.getSource().size();
  }

  /** Lines with their ends; the last one may have none. */
  private List<String> lines(byte @Nullable [] content) {
    List<String> lines = new ArrayList<>();
    if (content == null) {
      return lines;
    }
    String text = decoder.apply(content);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private static void hunk(
      List<AbstractDelta<String>> deltas, List<String> old, List<String> now, StringBuilder patch) {
    AbstractDelta<String> first = deltas.get(0);
    AbstractDelta<String> last = deltas.get(deltas.size() - 1);
    int oldStart = Math.max(0, first.getSource().getPosition() - CONTEXT);
    int oldEnd = Math.min(old.size(), behind(last) + CONTEXT);
    int newStart = oldStart + first.getTarget().getPosition() - first.getSource().getPosition();
    int newEnd = last.getTarget().getPosition() + last.getTarget().size() + oldEnd - behind(last);
    patch.append("@@ -").append(range(oldStart, oldEnd)).append(" +");
    patch.append(range(newStart, Math.min(now.size(), newEnd))).append(" @@\n");
    int position = oldStart;
    for (AbstractDelta<String> delta : deltas) {
      lines(' ', old.subList(position, delta.getSource().getPosition()), patch);
      lines('-', delta.getSource().getLines(), patch);
      lines('+', delta.getTarget().getLines(), patch);
      position = behind(delta);
    }
    lines(' ', old.subList(position, oldEnd), patch);
  }

  private static String range(int start, int end) {
    int count = end - start;
    return (count == 0 ? start : start + 1) + "," + count;
  }

  private static void lines(char sign, List<String> lines, StringBuilder patch) {
    for (String line : lines) {
      patch.append(sign).append(line);
      if (!line.endsWith("\n")) {
        patch.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
