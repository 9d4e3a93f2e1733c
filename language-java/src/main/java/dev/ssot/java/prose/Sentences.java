package dev.ssot.java.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts text into sentences. */
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g", "i.e", "cf", "vs", "resp", "approx", "incl", "etc", "no");

  private Sentences() {}

  /** The sentences of the first paragraph. */
  static List<String> ofFirst(String text) {
    int end = text.indexOf('\n');
    return of(end < 0 ? text : text.substring(0, end));
  }

  /** The sentences of all paragraphs. */
  static List<String> ofAll(String text) {
    return text.lines().flatMap(paragraph -> of(paragraph).stream()).toList();
  }

  private static List<String> of(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if (endsAt(paragraph, start, i)) {
        sentences.add(paragraph.substring(start, i + 1).strip());
        start = i + 1;
      }
    }
    if (start < paragraph.length()) {
      sentences.add(paragraph.substring(start).strip());
    }
    sentences.removeIf(String::isEmpty);
    return sentences;
  }

  private static boolean endsAt(String text, int start, int at) {
    char c = text.charAt(at);
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    boolean followed = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    if (!followed || c != '.') {
      return followed;
    }
    int word = text.lastIndexOf(' ', at) + 1;
    String before = text.substring(Math.max(word, start), at);
    return !ABBREVIATIONS.contains(before.startsWith("(") ? before.substring(1) : before);
  }
}
