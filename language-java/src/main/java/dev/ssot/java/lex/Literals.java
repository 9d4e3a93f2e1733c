package dev.ssot.java.lex;

/**
 * Finds the ends of literals, as the parser's own grammar has them. What it has no token for ends
 * at {@link #NONE}.
 */
final class Literals {

  static final int NONE = -1;

  private static final String ESCAPES = "sntbrf\\'\"";

  private final char[] text;
  private final int length;

  /** A text of which only the first characters count. */
  Literals(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  private char at(int i) {
    return i < length ? text[i] : '\0';
  }

  // --- text ---

  /** The end of the string that starts here. */
  int string(int start) {
    int i = start + 1;
    while (i < length) {
      char c = text[i];
      if (c == '"') {
        return i + 1;
      }
      if (c == '\n' || c == '\r') {
        return NONE;
      }
      i = c == '\\' ? escape(i) : i + 1;
      if (i == NONE) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The end of the character that starts here. */
  int character(int start) {
    char c = at(start + 1);
    boolean isPlain = c != '\'' && c != '\\' && c != '\n' && c != '\r';
    int end = isPlain ? start + 2 : c == '\\' ? escape(start + 1) : NONE;
    boolean escapesAnother = c == '\\' && at(start + 2) == 'u' && end != NONE && at(end - 2) == '5';
    return end != NONE && !escapesAnother && end < length && text[end] == '\'' ? end + 1 : NONE;
  }

  private int escape(int backslash) {
    char c = at(backslash + 1);
    if (c == 'u') {
      return unicode(backslash + 2);
    }
    if (isOctal(c)) {
      return octal(backslash + 1);
    }
    return c != '\0' && ESCAPES.indexOf(c) >= 0 ? backslash + 2 : NONE;
  }

  private int octal(int first) {
    int most = first + (text[first] <= '3' ? 3 : 2);
    int i = first + 1;
    while (i < most && isOctal(at(i))) {
      i++;
    }
    return i;
  }

  private int unicode(int afterFirstU) {
    int i = afterFirstU;
    while (at(i) == 'u') {
      i++;
    }
    for (int digit = 0; digit < 4; digit++) {
      if (Character.digit(at(i + digit), 16) < 0 || at(i + digit) > 'f') {
        return NONE;
      }
    }
    return i + 4;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  /** The end of the text block that starts here. */
  int textBlock(int start) {
    int i = start + 3;
    while (i + 2 < length) {
      char c = text[i];
      if (c == '"' && text[i + 1] == '"' && text[i + 2] == '"') {
        return i + 3;
      }
      i += c == '\\' ? 2 : 1;
    }
    return NONE;
  }

  // --- numbers ---

  /** The end of the whole number that starts here, without a suffix. */
  int whole(int start) {
    if (at(start) == '0') {
      char base = at(start + 1);
      int end = NONE;
      if (base == 'x' || base == 'X') {
        end = digits(start + 2, 16);
      } else if (base == 'b' || base == 'B') {
        end = digits(start + 2, 2);
      }
      if (end != NONE) {
        return end;
      }
    }
    return digits(start, 10);
  }

  /** The end of the number with a fraction, an exponent or such a suffix that starts here. */
  int fraction(int start) {
    char base = at(start + 1);
    int hexadecimal =
        at(start) == '0' && (base == 'x' || base == 'X') ? hexFraction(start + 2) : NONE;
    return hexadecimal == NONE ? decimalFraction(start) : hexadecimal;
  }

  private int decimalFraction(int start) {
    int end = at(start) == '.' ? start : digits(start, 10);
    boolean point = at(end) == '.';
    if (point) {
      int digits = digits(end + 1, 10);
      end = digits == NONE ? end + 1 : digits;
    }
    int exponent = exponent(end, 'e');
    int beforeSuffix = exponent == NONE ? end : exponent;
    boolean suffix = isSuffix(at(beforeSuffix));
    return point || exponent != NONE || suffix ? beforeSuffix + (suffix ? 1 : 0) : NONE;
  }

  private int hexFraction(int start) {
    int end = digits(start, 16);
    boolean whole = end != NONE;
    end = whole ? end : start;
    if (at(end) == '.') {
      int digits = digits(end + 1, 16);
      if (digits == NONE && !whole) {
        return NONE;
      }
      end = digits == NONE ? end + 1 : digits;
    } else if (!whole) {
      return NONE;
    }
    int exponent = exponent(end, 'p');
    return exponent == NONE || !isSuffix(at(exponent)) ? exponent : exponent + 1;
  }

  private int exponent(int start, char letter) {
    if (Character.toLowerCase(at(start)) != letter) {
      return NONE;
    }
    char sign = at(start + 1);
    return digits(start + (sign == '+' || sign == '-' ? 2 : 1), 10);
  }

  private static boolean isSuffix(char c) {
    return c == 'f' || c == 'F' || c == 'd' || c == 'D';
  }

  /** Digits with underscores between them. */
  private int digits(int start, int base) {
    int end = NONE;
    for (int i = start; i < length; i++) {
      char c = text[i];
      if (c < 128 && Character.digit(c, base) >= 0) {
        end = i + 1;
      } else if (c != '_' || end == NONE) {
        break;
      }
    }
    return end;
  }
}
