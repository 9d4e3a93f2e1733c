package dev.ssot.java.rewrite;

import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenTypes;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.Meaning.Origin;
import dev.ssot.model.facts.Modifiers;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a static member that goes to a type which has none of that name, along with
 * its uses. What it names is qualified, so that it means the same at its new place.
 */
final class StaticDeclaration {

  private final MemberName from;
  private final MemberName to;
  private final TypeSymbol target;
  private final FileView view;
  private final BodyDeclaration<?> declared;
  private final TypeSymbol owner;
  private final TreeMap<Integer, Map.Entry<Integer, String>> edits = new TreeMap<>();
  private String obstacle = "";

  private StaticDeclaration(
      MemberName from,
      MemberName to,
      TypeSymbol owner,
      TypeSymbol target,
      FileView view,
      BodyDeclaration<?> declared) {
    this.from = from;
    this.to = to;
    this.owner = owner;
    this.target = target;
    this.view = view;
    this.declared = declared;
    check();
  }

  /** The only declaration of the first member, if the tree has it and the type for the second. */
  static @Nullable StaticDeclaration of(
      SourceTree tree, KnownTypes types, MemberName from, MemberName to) {
    TypeSymbol owner = types.index().type(from.owner()).orElse(null);
    TypeSymbol target = types.index().type(to.owner()).orElse(null);
    if (owner == null || target == null || owner.equals(target)) {
      return null;
    }
    JavaFile file = tree.open(owner.unit(), from.name());
    if (file == null) {
      return null;
    }
    FileView view = new FileView(file, types);
    TypeDeclaration<?> type = declaration(view, from.owner());
    List<BodyDeclaration<?>> found =
        type == null
            ? List.of()
            : Declared.members(type, new MemberName(from.owner(), from.name(), null));
    return found.size() == 1 && isStatic(found.get(0), owner)
        ? new StaticDeclaration(from, to, owner, target, view, found.get(0))
        : null;
  }

  private static @Nullable TypeDeclaration<?> declaration(FileView view, String path) {
    for (TypeDeclaration<?> type : view.file().syntax().findAll(TypeDeclaration.class)) {
      if (path.equals(view.scope().qualifiedName(type))) {
        return type;
      }
    }
    return null;
  }

  private static boolean isStatic(BodyDeclaration<?> member, TypeSymbol owner) {
    boolean constant = member instanceof FieldDeclaration f && f.getVariables().size() == 1;
    boolean method = member instanceof MethodDeclaration m && m.getBody().isPresent();
    return (constant || method)
        && owner.kind() != dev.ssot.model.facts.TypeKind.INTERFACE
        && member instanceof NodeWithModifiers<?> modified
        && modified.hasModifier(com.github.javaparser.ast.Modifier.Keyword.STATIC);
  }

  /** Why it cannot go, "" if it can. */
  String obstacle() {
    return obstacle;
  }

  /** The file that it leaves, and the one that it comes to. */
  Stream<String> paths() {
    return Stream.of(owner.unit().path(), target.unit().path()).distinct();
  }

  private void check() {
    NodeWithModifiers<?> modified = (NodeWithModifiers<?>) declared;
    boolean open = modified.hasModifier(com.github.javaparser.ast.Modifier.Keyword.PUBLIC);
    boolean closed = modified.hasModifier(com.github.javaparser.ast.Modifier.Keyword.PRIVATE);
    boolean neighbours = owner.packageName().equals(target.packageName());
    if (closed || (!open && !neighbours)) {
      refuse(from.name() + " is not visible from " + to.owner());
    }
    if (target.kind() != dev.ssot.model.facts.TypeKind.CLASS) {
      refuse(to.owner() + " is no class");
    }
    if (declared instanceof FieldDeclaration field
        && field.getVariable(0).getInitializer().isEmpty()) {
      refuse(from.name() + " gets its value elsewhere");
    }
    view.file().names().stream().filter(name -> contains(name.start())).forEach(this::type);
    declared.walk(this::member);
    rename();
  }

  private void refuse(String reason) {
    obstacle = obstacle.isEmpty() ? reason : obstacle;
  }

  /** Where it starts, with the comments that stand right above it. */
  private int start() {
    SourceText text = view.text();
    int first = text.start(declared);
    JavaToken token = declared.getTokenRange().orElseThrow().getBegin();
    while (token.getPreviousToken().isPresent()) {
      token = token.getPreviousToken().get();
      if (!TokenTypes.isWhitespaceOrComment(token.getKind())) {
        return first;
      }
      if (TokenTypes.isComment(token.getKind())) {
        int behind = text.end(token);
        String gap = text.slice(behind, first);
        boolean above = text.slice(text.lineStart(text.start(token)), text.start(token)).isBlank();
        if (!above || gap.matches("(?s).*\\R[ \\t]*\\R.*")) {
          return first;
        }
        first = text.start(token);
      }
    }
    return first;
  }

  private boolean isDocumented() {
    return start() < view.text().start(declared);
  }

  private boolean contains(int offset) {
    return offset >= start() && offset < view.text().end(declared);
  }

  private void replace(int start, int end, String replacement) {
    edits.put(start, Map.entry(end, replacement));
  }

  private void type(DottedName name) {
    Meaning meaning = view.scope().start(name);
    boolean variable = name.role() == Role.EXPRESSION && view.scope().isVariable(name.first());
    if (variable || meaning.is(Origin.LOCAL) || meaning.is(Origin.JAVA_LANG)) {
      return;
    }
    if (meaning.is(Origin.UNKNOWN)) {
      if (name.segments().size() == 1 && name.role() != Role.DOCUMENTATION) {
        refuse("it cannot be established what " + name.first() + " means there");
      }
      return;
    }
    boolean hidden =
        view.types().index().type(meaning.qualified()).stream()
            .map(type -> type.fact().modifiers())
            .anyMatch(this::isOutOfReach);
    if (hidden) {
      refuse(name.first() + " is not visible from " + to.owner());
    }
    replace(name.start(), name.segments().get(0).end(), meaning.qualified());
  }

  private boolean isOutOfReach(Modifiers modifiers) {
    return modifiers.isPrivate()
        || (!modifiers.isPublic() && !owner.packageName().equals(target.packageName()));
  }

  /** Variables and methods that stand without anything before them. */
  private void member(Node node) {
    SimpleName name = Syntax.bareName(node);
    if (name == null || isKnown(node, name.getIdentifier())) {
      return;
    }
    String called = name.getIdentifier();
    if (called.equals(from.name())) {
      replace(view.text().start(name), view.text().end(name), to.name());
      return;
    }
    String holder = holder(called, node);
    if (holder.isEmpty()) {
      refuse("it cannot be established what " + called + " means there");
    } else {
      replace(view.text().start(name), view.text().end(name), holder + "." + called);
    }
  }

  /** A local variable, or the name of a type, which is looked after already. */
  private boolean isKnown(Node node, String name) {
    return Purity.isLocal(node, name)
        || view.locals().isVariable(node, name)
        || edits.containsKey(view.text().start(node))
        || (Character.isUpperCase(name.charAt(0))
            && view.scope().meaning(node, name).is(Origin.JAVA_LANG));
  }

  /** The type that a name without anything before it is a static member of, "" if unknown. */
  private String holder(String name, Node node) {
    boolean call = node instanceof com.github.javaparser.ast.expr.MethodCallExpr;
    Stream<Modifiers> own =
        call
            ? owner.fact().methods().stream()
                .filter(method -> method.name().equals(name))
                .map(method -> method.modifiers())
            : owner.fact().fields().stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.modifiers());
    List<Modifiers> found = own.toList();
    if (!found.isEmpty()) {
      if (found.stream().allMatch(m -> m.isStatic() && !isOutOfReach(m))) {
        return from.owner();
      }
      refuse(name + " is not visible from " + to.owner());
      return "";
    }
    return view.file().imports().stream()
        .filter(imported -> imported.isStatic() && !imported.isAsterisk())
        .map(ImportDeclaration::getNameAsString)
        .filter(path -> KnownTypes.simple(path).equals(name))
        .map(KnownTypes::container)
        .findFirst()
        .orElse("");
  }

  private void rename() {
    SimpleName name =
        declared instanceof FieldDeclaration field
            ? field.getVariable(0).getName()
            : ((MethodDeclaration) declared).getName();
    replace(view.text().start(name), view.text().end(name), to.name());
  }

  /** The text from one place to another, with what it names qualified. */
  private String qualified(int start, int end) {
    StringBuilder text = new StringBuilder(view.text().slice(start, end));
    for (Map.Entry<Integer, Map.Entry<Integer, String>> edit :
        edits.subMap(start, true, end, false).descendingMap().entrySet()) {
      text.replace(
          edit.getKey() - start, edit.getValue().getKey() - start, edit.getValue().getValue());
    }
    return text.toString();
  }

  /** Takes it out of its file, or puts it into the other one. */
  void move(UseReplacement file) {
    if (file.view().path().equals(owner.unit().path())) {
      remove(file.view());
    }
    if (file.view().path().equals(target.unit().path())) {
      add(file);
    }
  }

  private void remove(FileView file) {
    SourceText text = file.text();
    int start = text.lineStart(start());
    int end = text.nextLine(text.end(declared));
    boolean alone =
        text.slice(start, start()).isBlank() && text.slice(text.end(declared), end).isBlank();
    if (!alone) {
      file.edits().delete(start(), text.end(declared));
      return;
    }
    boolean gap = start > 0 && text.isBlankLine(text.lineStart(start - 1));
    file.edits().delete(start, gap && text.isBlankLine(end) ? text.nextLine(end) : end);
  }

  private void add(UseReplacement file) {
    FileView place = file.view();
    TypeDeclaration<?> type = declaration(place, to.owner());
    if (type == null) {
      return;
    }
    SourceText text = place.text();
    String end = text.lineEnd();
    Node last = last(type);
    int code = view.text().start(declared);
    Snippets snippets =
        new Snippets(file.spelling(), last == null ? type.getName() : last.getChildNodes().get(0));
    String lead = view.text().slice(view.text().lineStart(start()), start());
    String whole =
        (qualified(start(), code) + snippets.text(qualified(code, view.text().end(declared))))
            .lines()
            .map(
                line ->
                    lead.isBlank() && line.startsWith(lead) ? line.substring(lead.length()) : line)
            .collect(java.util.stream.Collectors.joining("\n"));
    String source = Indents.indented(whole, Indents.members(text, type), end);
    place.edits().review();
    place.edits().callSite();
    if (last == null) {
      int brace = Declared.openingBrace(place, type) + 1;
      place.edits().insert(brace, end + source + (type.getMembers().isEmpty() ? "" : end));
      return;
    }
    boolean apart = declared instanceof MethodDeclaration || isDocumented();
    place.edits().insert(text.end(last), end + (apart ? end : "") + source);
  }

  /** The member to stand behind: fields behind the last field, methods at the end. */
  private @Nullable Node last(TypeDeclaration<?> type) {
    BodyDeclaration<?> last = null;
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (declared instanceof MethodDeclaration || member instanceof FieldDeclaration) {
        last = member;
      }
    }
    return last;
  }
}
