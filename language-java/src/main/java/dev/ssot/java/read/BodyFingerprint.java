package dev.ssot.java.read;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.ssot.model.facts.BodyFact;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hashes the tokens of a body: the same whatever its formatting and its comments. */
final class BodyFingerprint {

  private static final long START = 0x9e3779b97f4a7c15L;
  private static final long LOCAL = 1L << 32;
  private static final int[] NO_SHINGLES = {};

  private final Map<String, Long> variables;
  private long[] shapes = new long[64];
  private int count;
  private long exact = START;
  private long shape = START;

  private BodyFingerprint(Map<String, Long> variables) {
    this.variables = variables;
  }

  /**
   * The fingerprint of what stands between the braces.
   *
   * @param parameters how many of the locals, from the first one, are parameters of the method
   * @param locals the names of all parameters and local variables, in source order
   */
  static BodyFact of(BlockStmt body, int parameters, List<String> locals) {
    BodyFingerprint fingerprint = new BodyFingerprint(numbered(parameters, locals));
    fingerprint.readAll(body);
    return fingerprint.fact();
  }

  /** Parameters and local variables count apart: a further parameter changes no local's number. */
  static Map<String, Long> numbered(int parameters, List<String> locals) {
    Map<String, Long> numbers = new HashMap<>();
    for (int i = 0; i < locals.size(); i++) {
      long number = i < parameters ? i : LOCAL + numbers.size() - parameters;
      numbers.putIfAbsent(locals.get(i), TokenHash.mix(number ^ START));
    }
    return numbers;
  }

  private void readAll(BlockStmt body) {
    JavaToken end = Tokens.last(body);
    JavaToken previous = Tokens.first(body);
    JavaToken token = nextCode(previous, end);
    while (token != null) {
      JavaToken next = nextCode(token, end);
      read(previous, token, next == null ? end : next);
      previous = token;
      token = next;
    }
  }

  static @Nullable JavaToken nextCode(JavaToken after, JavaToken end) {
    JavaToken token = Tokens.next(after);
    while (token != null && !Tokens.same(token, end) && !Tokens.isCode(token)) {
      token = Tokens.next(token);
    }
    return token == null || Tokens.same(token, end) ? null : token;
  }

  private void read(JavaToken previous, JavaToken token, JavaToken next) {
    long hash = TokenHash.of(text(token));
    exact = TokenHash.then(exact, hash);
    Long number = isVariable(previous, next) ? variables.get(token.getText()) : null;
    long inShape = number == null ? hash : number;
    shape = TokenHash.then(shape, inShape);
    if (count == shapes.length) {
      shapes = Arrays.copyOf(shapes, count * 2);
    }
    shapes[count++] = inShape;
  }

  /** Neither a member of something else, nor the name of a method. */
  static boolean isVariable(JavaToken previous, JavaToken next) {
    int before = previous.getKind();
    return before != GeneratedJavaParserConstants.DOT
        && before != GeneratedJavaParserConstants.DOUBLECOLON
        && next.getKind() != GeneratedJavaParserConstants.LPAREN;
  }

  /** The lines of a text block may be indented anew without another meaning. */
  static String text(JavaToken token) {
    String text = token.getText();
    return token.getKind() == GeneratedJavaParserConstants.TEXT_BLOCK_LITERAL
        ? text.substring(SourceLines.startOfNext(text, 0)).stripIndent()
        : text;
  }

  private BodyFact fact() {
    int[] shingles = shingles();
    int[] smallest =
        shingles.length <= BodyFact.SKETCH ? shingles : Arrays.copyOf(shingles, BodyFact.SKETCH);
    return new BodyFact(count, exact, shape, smallest, shingles.length);
  }

  /** The different shingles, sorted as unsigned numbers. */
  private int[] shingles() {
    int windows = count - BodyFact.SHINGLE + 1;
    if (windows <= 0) {
      return NO_SHINGLES;
    }
    int[] hashes = new int[windows];
    for (int i = 0; i < windows; i++) {
      long hash = START;
      for (int j = i; j < i + BodyFact.SHINGLE; j++) {
        hash = TokenHash.then(hash, shapes[j]);
      }
      hashes[i] = (int) (hash >>> 32) ^ Integer.MIN_VALUE;
    }
    Arrays.sort(hashes);
    int different = 0;
    for (int i = 0; i < windows; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[different++] = hashes[i];
      }
    }
    int[] sorted = Arrays.copyOf(hashes, different);
    for (int i = 0; i < different; i++) {
      sorted[i] ^= Integer.MIN_VALUE;
    }
    return sorted;
  }
}
