package dev.ssot.java.rewrite;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.DottedName.Segment;
import dev.ssot.java.rewrite.Meaning.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns the uses of one type in one file into uses of another type: all of them, or none. */
final class TypeMove {

  /** A use that was found. */
  private record Match(DottedName name, int last, Meaning start) {}

  private final JavaFile file;
  private final KnownTypes types;
  private final String from;
  private final String to;
  private final boolean renames;
  private final TypeScope scope;
  private final FileEdits edits;
  private final List<Match> matches = new ArrayList<>();
  private final Set<DottedName> moved = new HashSet<>();
  private final Set<ImportDeclaration> drops = Syntax.identitySet();
  private final TreeSet<String> additions = new TreeSet<>();

  /**
   * A move of a type.
   *
   * @param renames whether the declaration moves along, so that it is changed like any other code
   */
  TypeMove(JavaFile file, KnownTypes types, String from, String to, boolean renames) {
    this.file = file;
    this.types = types;
    this.from = from;
    this.to = to;
    this.renames = renames;
    this.scope = new TypeScope(file, types);
    this.edits = new FileEdits(file);
  }

  FileEdits run(TextReferences text) {
    findUses();
    Imports imports = new Imports(file, scope, types, moved);
    drops.forEach(imports::giveWay);
    additions.forEach(path -> imports.add(new Imports.Line(false, path)));
    List<ImportDeclaration> onDemand = moveImports(imports);
    if (!matches.isEmpty()) {
      if (renames && declaration(from) != null) {
        imports.declare(from, to);
      }
      respell(imports);
      new Collapse(file, scope, types, edits).run(places(), to);
      new Clashes(file, scope, edits).check(places(), to, types);
    }
    dropUnneeded(onDemand, imports);
    imports.dropUnused(edits);
    imports.apply(edits);
    text.look(file, edits);
    return edits;
  }

  FileEdits edits() {
    return edits;
  }

  TypeScope scope() {
    return scope;
  }

  /** Imports that go whatever uses them. */
  Set<ImportDeclaration> drops() {
    return drops;
  }

  /** Types that need an import from now on. */
  Set<String> additions() {
    return additions;
  }

  private void findUses() {
    TypeDeclaration<?> own = renames ? null : declaration(from);
    for (DottedName name : file.names()) {
      if (!mentions(name)
          || (own != null && own.isAncestorOf(name.place()))
          || Syntax.isSame(own, name.place())) {
        continue;
      }
      Meaning start = scope.start(name);
      int last = lastSegment(name, start);
      if (last >= 0) {
        matches.add(new Match(name, last, start));
        moved.add(name);
      }
    }
    matches.sort(
        Comparator.comparing((Match match) -> match.name().role() == Role.DOCUMENTATION)
            .thenComparing(match -> match.name().start()));
  }

  private boolean mentions(DottedName name) {
    String simple = KnownTypes.simple(from);
    return name.segments().stream().anyMatch(segment -> segment.name().equals(simple));
  }

  /** The segment that the type ends with, or -1 if the name does not lead through it. */
  private int lastSegment(DottedName name, Meaning start) {
    if (start.is(Origin.LOCAL)
        || (name.role() == Role.EXPRESSION && scope.isVariable(name.first()))) {
      return -1;
    }
    boolean known = !start.is(Origin.UNKNOWN);
    String path = known ? start.qualified() : name.first();
    for (int i = 0; ; ) {
      if (path.equals(from) && (known || i > 0)) {
        return i;
      }
      if (++i == name.segments().size()) {
        return -1;
      }
      path = path + "." + name.segments().get(i).name();
    }
  }

  @Nullable TypeDeclaration<?> declaration(String qualified) {
    for (TypeDeclaration<?> type : file.syntax().getTypes()) {
      TypeDeclaration<?> found = declaration(type, qualified);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable TypeDeclaration<?> declaration(TypeDeclaration<?> type, String qualified) {
    if (qualified.equals(scope.qualifiedName(type))) {
      return type;
    }
    for (Node member : type.getMembers()) {
      TypeDeclaration<?> found =
          member instanceof TypeDeclaration<?> nested ? declaration(nested, qualified) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private MovedNames places() {
    return new MovedNames(
        matches.stream()
            .filter(match -> match.last() == match.name().segments().size() - 1)
            .map(Match::name));
  }

  /** Gives the imports on demand that may be of no use afterwards. */
  private List<ImportDeclaration> moveImports(Imports imports) {
    List<ImportDeclaration> onDemand = new ArrayList<>();
    for (ImportDeclaration imported : file.imports()) {
      String path = imported.getNameAsString();
      if (path.equals(from)) {
        moveOwn(imported, imports);
      } else if (path.startsWith(from + ".")) {
        moveMember(imported, path.substring(from.length()), imports);
      } else if (imported.isAsterisk() && KnownTypes.container(from).equals(path)) {
        onDemand.add(imported);
      }
    }
    return onDemand;
  }

  private void moveOwn(ImportDeclaration imported, Imports imports) {
    edits.callSite();
    if (imported.isAsterisk()) {
      imports.rename(imported, to + ".*");
    } else if (imported.isStatic()) {
      imports.rename(imported, to);
    } else if (renames && (isSamePackage() || !isIn(KnownTypes.container(to)))) {
      // Unused or not, the import names the same type as before.
      imports.rename(imported, to);
    } else {
      imports.giveWay(imported);
    }
  }

  private boolean isSamePackage() {
    return KnownTypes.container(from).equals(KnownTypes.container(to));
  }

  private boolean isIn(String packageName) {
    return file.packageName().equals(packageName);
  }

  private void moveMember(ImportDeclaration imported, String member, Imports imports) {
    edits.callSite();
    String name = member.substring(1, endOfFirst(member));
    if (!renames && types.isWhole(to) && !types.hasMember(to, name)) {
      edits.block(file.text().start(imported), file.text().end(imported), to + " has no " + name);
    }
    imports.rename(imported, to + member + (imported.isAsterisk() ? ".*" : ""));
  }

  private static int endOfFirst(String member) {
    int dot = member.indexOf('.', 1);
    return dot < 0 ? member.length() : dot;
  }

  private void dropUnneeded(List<ImportDeclaration> onDemand, Imports imports) {
    boolean relied = matches.stream().anyMatch(m -> m.start().is(Origin.ON_DEMAND) || renames);
    for (ImportDeclaration imported : onDemand) {
      boolean holdsTarget = KnownTypes.container(to).equals(imported.getNameAsString());
      if (relied && !holdsTarget && !imported.isStatic() && !imports.isNeeded(imported)) {
        imports.giveWay(imported);
      }
    }
  }

  private void respell(Imports imports) {
    Spelling spelling = new Spelling(imports, types);
    for (Match match : matches) {
      DottedName name = match.name();
      checkHeader(name);
      edits.callSite();
      write(match, spelling.replacing(name, match.last(), match.start(), from, to));
    }
  }

  private void write(Match match, String spelled) {
    List<Segment> segments = match.name().segments();
    Segment last = segments.get(match.last());
    int start = segments.get(0).start();
    String between = file.text().slice(start, last.end());
    if (between.replaceAll("[\\s.\\w$]", "").isEmpty()) {
      edits.replace(start, last.end(), spelled);
      return;
    }
    int dot = spelled.lastIndexOf('.');
    if (dot < 0) {
      edits.block(start, last.end(), "an annotation or a type argument stands inside of the name");
      return;
    }
    edits.replace(start, segments.get(match.last() - 1).end(), spelled.substring(0, dot));
    edits.replace(last.start(), last.end(), spelled.substring(dot + 1));
  }

  private void checkHeader(DottedName name) {
    Node parent = name.place().getParentNode().orElse(null);
    if (name.role() == Role.TYPE
        && parent instanceof TypeDeclaration<?> type
        && to.equals(scope.qualifiedName(type))) {
      edits.block(
          name.start(), name.end(), KnownTypes.simple(to) + " would become its own supertype");
    }
  }
}
