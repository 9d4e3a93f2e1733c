package dev.ssot.java.rewrite;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Signatures;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.TypeSymbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method with everything that overrides it, is overridden by it, or is tied to it by a common
 * subtype: what has to change its name together.
 */
final class MethodFamily {

  private final CodeIndex index;
  private final MemberName member;
  private final Set<TypeSymbol> owners = new HashSet<>();
  private final TreeSet<String> external = new TreeSet<>();

  MethodFamily(CodeIndex index, MemberName member) {
    this.index = index;
    this.member = member;
    Deque<TypeSymbol> open = new ArrayDeque<>();
    for (TypeSymbol type : index.types(member.owner())) {
      if (declares(type)) {
        owners.add(type);
        open.add(type);
      }
    }
    while (!open.isEmpty() && !member.isConstructor()) {
      grow(open.remove(), open);
    }
  }

  private void grow(TypeSymbol type, Deque<TypeSymbol> open) {
    if (isStatic(type)) {
      return;
    }
    for (TypeSymbol relative : descendants(type)) {
      add(relative, open);
      index.ancestors(relative).forEach(ancestor -> add(ancestor, open));
      if (declares(relative)) {
        external.addAll(index.externalSupertypes(relative));
      }
    }
    index.ancestors(type).forEach(ancestor -> add(ancestor, open));
    external.addAll(index.externalSupertypes(type));
  }

  private void add(TypeSymbol type, Deque<TypeSymbol> open) {
    if (declares(type) && !isStatic(type) && owners.add(type)) {
      open.add(type);
    }
  }

  private Set<TypeSymbol> descendants(TypeSymbol type) {
    Set<TypeSymbol> found = new HashSet<>();
    Deque<TypeSymbol> open = new ArrayDeque<>(index.subtypes(type));
    while (!open.isEmpty()) {
      TypeSymbol next = open.remove();
      if (found.add(next)) {
        open.addAll(index.subtypes(next));
      }
    }
    return found;
  }

  CodeIndex index() {
    return index;
  }

  /** Whether the owner declares or inherits a method of another name with these parameters. */
  boolean has(String name, List<String> parameters) {
    return index.type(member.owner()).stream()
        .flatMap(owner -> index.methods(owner, name).stream())
        .anyMatch(method -> parameters(method.fact()).equals(parameters));
  }

  /** The types of the tree that declare one of the methods. */
  Set<TypeSymbol> owners() {
    return owners;
  }

  boolean hasOwner(String qualified) {
    return qualified.equals(member.owner())
        || owners.stream().anyMatch(owner -> owner.qualifiedName().equals(qualified));
  }

  /** Supertypes outside of the tree that may declare the method as well. */
  Set<String> externalSupertypes() {
    return external;
  }

  boolean declares(TypeSymbol type) {
    return methods(type).stream().anyMatch(this::fits);
  }

  private boolean isStatic(TypeSymbol type) {
    return methods(type).stream().anyMatch(m -> fits(m) && m.modifiers().isStatic());
  }

  /** What a type declares that may be one of the methods. */
  List<MethodFact> methods(TypeSymbol type) {
    return member.isConstructor() ? type.fact().constructors() : type.fact().methods();
  }

  /** Whether a declaration is one of the methods, judged by name and parameters. */
  boolean fits(MethodFact method) {
    return method.name().equals(member.name()) && fits(parameters(method), method.typeParameters());
  }

  static List<String> parameters(MethodFact method) {
    return method.parameters().stream()
        .map(p -> Signatures.erased(p.type()) + (p.varargs() ? "[]" : ""))
        .toList();
  }

  private boolean fits(List<String> declared, List<String> variables) {
    List<String> wanted = member.parameters();
    if (wanted == null) {
      return true;
    }
    if (wanted.size() != declared.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!fits(wanted.get(i), declared.get(i), variables)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String wanted, String declared, List<String> variables) {
    return wanted.equals(declared)
        || isVariable(wanted)
        || isVariable(declared)
        || variables.contains(declared.replace("[]", ""));
  }

  /** By convention; an overriding method may name a type where a variable stood. */
  private static boolean isVariable(String type) {
    return type.matches("[A-Z][0-9]?(\\[])?");
  }
}
