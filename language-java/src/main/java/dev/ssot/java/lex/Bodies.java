package dev.ssot.java.lex;

import static com.github.javaparser.GeneratedJavaParserConstants.ASSIGN;
import static com.github.javaparser.GeneratedJavaParserConstants.AT;
import static com.github.javaparser.GeneratedJavaParserConstants.CLASS;
import static com.github.javaparser.GeneratedJavaParserConstants.DOT;
import static com.github.javaparser.GeneratedJavaParserConstants.ENUM;
import static com.github.javaparser.GeneratedJavaParserConstants.INTERFACE;
import static com.github.javaparser.GeneratedJavaParserConstants.LBRACE;
import static com.github.javaparser.GeneratedJavaParserConstants.LPAREN;
import static com.github.javaparser.GeneratedJavaParserConstants.RBRACE;
import static com.github.javaparser.GeneratedJavaParserConstants.RECORD;
import static com.github.javaparser.GeneratedJavaParserConstants.RPAREN;
import static com.github.javaparser.GeneratedJavaParserConstants.SEMICOLON;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Tells the braces that open the body of a method, a constructor or an initialiser of a named type
 * from all others, by the code tokens before them.
 */
public final class Bodies {

  private enum Kind {
    /** The members of a class, an interface or a record, or of an enum behind its constants. */
    MEMBERS,
    /** The constants of an enum. */
    CONSTANTS,
    /** Everything else, the file and annotation types included: it has no bodies of its own. */
    OTHER
  }

  /** What is between two braces, and what is known of the declaration that is read there. */
  private static final class Block {

    private Kind kind;
    private final boolean ends;
    private int parentheses;
    private boolean assigned;
    private @Nullable Kind declared;

    /**
     * A block.
     *
     * @param ends whether its end is the end of the declaration that it belongs to
     */
    private Block(Kind kind, boolean ends) {
      this.kind = kind;
      this.ends = ends;
    }

    private void begin() {
      assigned = false;
      declared = null;
    }
  }

  private final Deque<Block> around = new ArrayDeque<>();
  private Block block = new Block(Kind.OTHER, true);
  private int before;

  /** Starts with another file. */
  public void begin() {
    around.clear();
    block = new Block(Kind.OTHER, true);
    before = 0;
  }

  /** Hears the next code token; whether it opens a body. */
  public boolean opens(int kind) {
    if (before == RECORD && kind != LPAREN && block.parentheses == 0) {
      block.declared = Kind.MEMBERS;
    }
    boolean opens = false;
    switch (kind) {
      case LPAREN -> block.parentheses++;
      case RPAREN -> block.parentheses--;
      case ASSIGN -> block.assigned |= block.parentheses == 0;
      case CLASS, INTERFACE, ENUM -> declare(kind);
      case SEMICOLON -> semicolon();
      case LBRACE -> opens = open();
      case RBRACE -> close();
      default -> {}
    }
    before = kind;
    return opens;
  }

  private void declare(int kind) {
    if (block.parentheses == 0 && before != DOT) {
      block.declared = before == AT ? Kind.OTHER : kind == ENUM ? Kind.CONSTANTS : Kind.MEMBERS;
    }
  }

  private void semicolon() {
    if (block.parentheses == 0) {
      block.begin();
      block.kind = block.kind == Kind.CONSTANTS ? Kind.MEMBERS : block.kind;
    }
  }

  private boolean open() {
    boolean plain = block.parentheses == 0 && !block.assigned;
    Kind declared = plain ? block.declared : null;
    boolean opens = plain && declared == null && block.kind == Kind.MEMBERS;
    around.push(block);
    block = new Block(declared == null ? Kind.OTHER : declared, opens || declared != null);
    return opens;
  }

  private void close() {
    boolean ends = block.ends;
    if (!around.isEmpty()) {
      block = around.pop();
    }
    if (ends) {
      block.begin();
    }
  }
}
