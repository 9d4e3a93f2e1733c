package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.Name;
import dev.ssot.java.rewrite.Imports.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Edits import lines: in place, without a trace, and in the order that a file keeps. */
final class ImportEdits {

  private final JavaFile file;
  private final SourceText text;
  private final FileEdits edits;
  private final List<Line> fresh = new ArrayList<>();

  ImportEdits(JavaFile file, FileEdits edits) {
    this.file = file;
    this.text = file.text();
    this.edits = edits;
  }

  /** Puts another import in the place of one. */
  void rewrite(ImportDeclaration imported, Line line) {
    if (imported.isStatic() == line.isStatic()) {
      rename(imported, line.path());
    } else {
      edits.replace(text.start(imported), text.end(imported), line.text());
    }
  }

  void rename(ImportDeclaration imported, String path) {
    Name name = imported.getName();
    int end = text.end(name);
    if (imported.isAsterisk()) {
      end = text.text().indexOf('*', end) + 1;
    }
    edits.replace(text.start(name), end, path);
  }

  /** Removes imports, each with its line if nothing else is on it; a comment stays. */
  void remove(List<ImportDeclaration> gone) {
    int i = 0;
    while (i < gone.size()) {
      int last = i;
      while (last + 1 < gone.size() && isRun(gone.get(last), gone.get(last + 1))) {
        last++;
      }
      remove(text.start(gone.get(i)), text.end(gone.get(last)));
      i = last + 1;
    }
  }

  private boolean isRun(ImportDeclaration first, ImportDeclaration next) {
    int from = text.end(first);
    int to = text.start(next);
    return text.slice(from, to).isBlank();
  }

  private void remove(int start, int end) {
    int lineStart = text.lineStart(start);
    int next = text.nextLine(end);
    boolean alone =
        text.slice(lineStart, start).isBlank() && text.slice(end, Math.max(end, next)).isBlank();
    if (!alone) {
      edits.replace(start, text.skipBlanks(end), "");
      return;
    }
    boolean afterBlank = lineStart == 0 || text.isBlankLine(text.lineStart(lineStart - 1));
    edits.replace(lineStart, afterBlank && text.isBlankLine(next) ? text.nextLine(next) : next, "");
  }

  void add(Line line) {
    List<List<ImportDeclaration>> blocks = blocks(line.isStatic());
    if (blocks.isEmpty()) {
      fresh.add(line);
      return;
    }
    List<ImportDeclaration> block = bestBlock(blocks, line);
    ImportDeclaration following = firstAfter(block, line);
    if (following != null) {
      edits.insert(text.lineStart(text.start(following)), line.text() + text.lineEnd());
    } else {
      int at = text.nextLine(text.start(block.get(block.size() - 1)));
      boolean open = at == text.text().length() && !text.text().endsWith("\n");
      edits.insert(at, (open ? text.lineEnd() : "") + line.text() + (open ? "" : text.lineEnd()));
    }
  }

  private static @Nullable ImportDeclaration firstAfter(List<ImportDeclaration> block, Line line) {
    for (ImportDeclaration imported : block) {
      if (Imports.line(imported).compareTo(line) > 0) {
        return imported;
      }
    }
    return null;
  }

  /** The runs of imports of one kind that no blank line interrupts. */
  private List<List<ImportDeclaration>> blocks(boolean isStatic) {
    List<List<ImportDeclaration>> blocks = new ArrayList<>();
    ImportDeclaration last = null;
    for (ImportDeclaration imported : file.imports()) {
      if (imported.isStatic() == isStatic && !imported.isModule()) {
        boolean together =
            last != null
                && last.isStatic() == isStatic
                && text.nextLine(text.start(last)) == text.lineStart(text.start(imported));
        if (!together) {
          blocks.add(new ArrayList<>());
        }
        blocks.get(blocks.size() - 1).add(imported);
      }
      last = imported;
    }
    return blocks;
  }

  /** The block whose imports have most in common with the new one. */
  private static List<ImportDeclaration> bestBlock(
      List<List<ImportDeclaration>> blocks, Line line) {
    List<ImportDeclaration> best = blocks.get(0);
    int bestScore = -1;
    for (List<ImportDeclaration> block : blocks) {
      int score =
          block.stream().mapToInt(i -> score(i.getNameAsString(), line.path())).max().orElse(0);
      if (score > bestScore) {
        best = block;
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(String present, String path) {
    int common = 0;
    String[] mine = path.split("\\.", -1);
    String[] theirs = present.split("\\.", -1);
    while (common < Math.min(mine.length, theirs.length) && mine[common].equals(theirs[common])) {
      common++;
    }
    boolean bothPlatform = isPlatform(present) == isPlatform(path);
    return common * 2 + (bothPlatform ? 1 : 0);
  }

  private static boolean isPlatform(String path) {
    return path.startsWith("java.") || path.startsWith("javax.");
  }

  /** Writes the lines that no block was there for. */
  void finish() {
    String end = text.lineEnd();
    for (boolean isStatic : new boolean[] {true, false}) {
      String lines =
          fresh.stream()
              .filter(line -> line.isStatic() == isStatic)
              .map(Line::text)
              .collect(Collectors.joining(end));
      if (!lines.isEmpty()) {
        startBlock(lines, isStatic, end);
      }
    }
  }

  private void startBlock(String lines, boolean isStatic, String end) {
    List<ImportDeclaration> imports = file.imports();
    if (!imports.isEmpty()) {
      if (isStatic) {
        int at = text.lineStart(text.start(imports.get(0)));
        edits.insert(at, lines + end + end);
      } else {
        int at = text.nextLine(text.start(imports.get(imports.size() - 1)));
        edits.insert(at, end + lines + end);
      }
    } else if (file.syntax().getPackageDeclaration().isPresent()) {
      afterPackage(lines, end);
    } else {
      int at = file.syntax().getTypes().isEmpty() ? 0 : header();
      edits.insert(at, lines + end + (text.isBlankLine(at) ? "" : end));
    }
  }

  private void afterPackage(String lines, String end) {
    int at = text.end(file.syntax().getPackageDeclaration().orElseThrow());
    int next = text.nextLine(at);
    if (!text.slice(at, next).isBlank() || next == at) {
      edits.insert(at, end + end + lines);
    } else if (text.isBlankLine(next)) {
      edits.insert(text.nextLine(next), lines + end + end);
    } else {
      edits.insert(next, end + lines + end + end);
    }
  }

  /** Behind a comment at the top of the file that a blank line ends; otherwise the very start. */
  private int header() {
    String content = text.text();
    int at = 0;
    if (content.startsWith("/*") && !content.startsWith("/**")) {
      at = text.nextLine(Math.max(0, content.indexOf("*/")));
      while (text.isBlankLine(at)) {
        at = text.nextLine(at);
      }
    }
    return at;
  }
}
