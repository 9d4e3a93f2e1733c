package dev.ssot.rules.scan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns over paths with forward slashes: {@code *} and {@code ?} stay within a folder, {@code
 * **} does not, <code>{a,b}</code> and {@code [a-z]} choose. A pattern without a slash matches the
 * name of a file or of a folder anywhere; one that matches a folder matches all that is in it.
 */
public final class Globs {

  private final List<String> globs;
  private final List<Pattern> patterns;

  public Globs(List<String> globs) {
    this.globs = List.copyOf(globs);
    this.patterns = globs.stream().map(Globs::compile).toList();
  }

  /** Whether a text is a pattern at all. */
  public static boolean isValid(String glob) {
    try {
      return !compile(glob).pattern().isEmpty();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  public boolean isEmpty() {
    return patterns.isEmpty();
  }

  /** Whether one of the patterns matches. */
  public boolean matches(String path) {
    for (Pattern pattern : patterns) {
      if (pattern.matcher(path).matches()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Globs same && globs.equals(same.globs);
  }

  @Override
  public int hashCode() {
    return globs.hashCode();
  }

  /** The patterns as they were written. */
  @Override
  public String toString() {
    return globs.toString();
  }

  private static Pattern compile(String glob) {
    String plain = glob.startsWith("./") ? glob.substring(2) : glob;
    plain = plain.startsWith("/") ? plain.substring(1) : plain;
    boolean anywhere = plain.indexOf('/') < 0 && !glob.startsWith("/");
    plain = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    return Pattern.compile(
        (anywhere ? "(?:.*/)?" : "") + regex(plain) + "(?:/.*)?", Pattern.DOTALL);
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '{' && glob.indexOf('}', i) > 0) {
        regex.append("(?:");
        braces++;
      } else if (c == '}' && braces > 0) {
        regex.append(')');
        braces--;
      } else if (c == ',' && braces > 0) {
        regex.append('|');
      } else if (c == '[' && glob.indexOf(']', i) > i + 1) {
        int end = glob.indexOf(']', i);
        String set = glob.substring(i + 1, end).replace("\\", "\\\\").replace("[", "\\[");
        regex.append('[').append(set.startsWith("!") ? "^" + set.substring(1) : set).append(']');
        i = end;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.append(")".repeat(braces)).toString();
  }
}
