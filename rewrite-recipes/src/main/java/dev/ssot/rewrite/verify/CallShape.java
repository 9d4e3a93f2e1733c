package dev.ssot.rewrite.verify;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.Resolved;
import dev.ssot.model.index.TypeSymbol;
import java.util.List;

/** A method or constructor as its callers see it, in one state of a tree. */
record CallShape(CodeIndex index, TypeSymbol owner, MethodFact method) {

  /** Whether source that calls this one can call the other one, without a change. */
  boolean isKeptBy(CallShape other) {
    List<Parameter> mine = method.parameters();
    List<Parameter> theirs = other.method.parameters();
    if (mine.size() != theirs.size() || !method.name().equals(other.method.name())) {
      return false;
    }
    for (int i = 0; i < mine.size(); i++) {
      if (!takes(other, mine.get(i).type(), theirs.get(i).type())) {
        return false;
      }
    }
    return method.modifiers().isStatic() == other.method.modifiers().isStatic()
        && takes(other, other.method.returnType(), method.returnType(), other.owner, owner);
  }

  private boolean takes(CallShape other, String given, String wanted) {
    return takes(other, given, wanted, owner, other.owner);
  }

  /** Whether a value of one type can stand where the other one is wanted, as things are then. */
  private static boolean takes(
      CallShape later, String given, String wanted, TypeSymbol givenAt, TypeSymbol wantedAt) {
    String plainGiven = Signatures.erased(given);
    String plainWanted = Signatures.erased(wanted);
    if (plainGiven.equals(plainWanted)) {
      return true;
    }
    TypeSymbol subtype = later.index.type(qualified(later, givenAt, given)).orElse(null);
    TypeSymbol supertype = later.index.type(qualified(later, wantedAt, wanted)).orElse(null);
    return subtype != null
        && supertype != null
        && (subtype == supertype || later.index.ancestors(subtype).contains(supertype));
  }

  private static String qualified(CallShape later, TypeSymbol at, String written) {
    String raw = written.replaceAll("<.*", "");
    TypeSymbol now = later.index.type(at.qualifiedName()).orElse(null);
    if (now != null && later.index.resolve(now, raw) instanceof Resolved.InTree found) {
      return found.type().qualifiedName();
    }
    return at.unit().facts().imports().stream()
        .filter(imported -> !imported.isStatic() && !imported.wildcard())
        .filter(imported -> imported.simpleName().equals(raw))
        .map(imported -> imported.path())
        .findFirst()
        .orElse(
            at.unit().facts().imports().stream()
                .filter(imported -> !imported.isStatic() && imported.wildcard())
                .map(imported -> imported.path() + "." + raw)
                .filter(path -> later.index.type(path).isPresent())
                .findFirst()
                .orElse(at.packageName() + "." + raw));
  }
}
