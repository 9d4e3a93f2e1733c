package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.DottedName.Segment;
import dev.ssot.model.migration.Recipe.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes the members that documentation comments name. */
final class DocMembers {

  private final FileView file;
  private final MethodFamily family;
  private final MemberName member;

  DocMembers(FileView file, MethodFamily family, MemberName member) {
    this.file = file;
    this.family = family;
    this.member = member;
  }

  /** Gives the member another name, and its parameter list the order of the arguments. */
  void rename(String name, @Nullable List<Argument> arguments) {
    each(
        mention -> {
          Segment segment = java.util.Objects.requireNonNull(mention.member());
          file.edits().callSite();
          file.edits().replace(segment.start(), segment.end(), name);
          if (arguments != null && mention.parameters() != null) {
            reorder(mention.parameters(), arguments);
          }
        });
  }

  /** Calls back for every mention of the member. */
  void each(Consumer<DocNames.Mention> action) {
    for (DocNames.Mention mention : DocNames.of(file.file()).mentions()) {
      Segment segment = mention.member();
      if (segment != null
          && segment.name().equals(docName())
          && isOwner(mention)
          && fits(mention.parameters())) {
        action.accept(mention);
      }
    }
  }

  private String docName() {
    return member.isConstructor() ? KnownTypes.simple(member.owner()) : member.name();
  }

  private boolean isOwner(DocNames.Mention mention) {
    String owner = owner(mention);
    return family.hasOwner(owner)
        || (file.types().isSubtype(owner, member.owner())
            && !file.types().hasMember(owner, member.name()));
  }

  /** The path of the type whose member is named; that of the type around if none is. */
  private String owner(DocNames.Mention mention) {
    List<Segment> segments = mention.owner();
    if (segments.isEmpty()) {
      Node place = mention.declaration();
      TypeDeclaration<?> type =
          place instanceof TypeDeclaration<?> own
              ? own
              : Syntax.ancestor(place, TypeDeclaration.class);
      String name = type == null ? null : file.scope().qualifiedName(type);
      return name == null ? "" : name;
    }
    DottedName name = new DottedName(segments, mention.declaration(), Role.DOCUMENTATION);
    String start = file.scope().start(name).qualified();
    String whole = name.upTo(segments.size() - 1);
    return start.isEmpty() ? whole : start + whole.substring(segments.get(0).name().length());
  }

  private boolean fits(@Nullable List<Segment> parameters) {
    List<String> wanted = member.parameters();
    if (parameters == null || wanted == null) {
      return true;
    }
    return parameters.stream().map(p -> MemberName.erased(p.name())).toList().equals(wanted);
  }

  private void reorder(List<Segment> old, List<Argument> arguments) {
    List<String> texts = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Old position && position.position() < old.size()) {
        texts.add(old.get(position.position()).name());
      }
    }
    if (texts.size() != arguments.size() || old.isEmpty()) {
      return;
    }
    int kept = Math.min(texts.size(), old.size());
    for (int i = 0; i < kept; i++) {
      file.edits().overwrite(old.get(i).start(), old.get(i).end(), texts.get(i));
    }
    int from = kept == 0 ? old.get(0).start() : old.get(kept - 1).end();
    file.edits().overwrite(from, old.get(old.size() - 1).end(), "");
  }
}
