package dev.ssot.java.rewrite;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SimpleName;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.migration.Recipe.Argument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the lambda that a method reference stands for, with other arguments in its call. */
final class LambdaText {

  private final FileView file;
  private final MethodFamily family;
  private final MemberName member;

  LambdaText(FileView file, MethodFamily family, MemberName member) {
    this.file = file;
    this.family = family;
    this.member = member;
  }

  /** "" if the declaration is not known or the receiver would be evaluated more than once. */
  String of(
      MethodReferenceExpr reference, String name, List<Argument> arguments, Snippets snippets) {
    MethodFact method = declaration();
    Expression scope = reference.getScope();
    if (method == null || isVarargs(method) || Purity.of(scope, file) != Purity.CONSTANT) {
      return "";
    }
    Set<String> taken = names(reference);
    List<String> parameters = new ArrayList<>();
    boolean onType = !file.typePath(scope).isEmpty();
    String receiver = file.text().slice(scope);
    if (onType && !method.modifiers().isStatic() && !member.isConstructor()) {
      receiver = free(firstLower(KnownTypes.simple(member.owner())), taken);
      parameters.add(receiver);
    }
    List<String> handed = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      handed.add(free(parameter.name(), taken));
    }
    parameters.addAll(handed);
    String call = receiver + "." + name + "(" + arguments(arguments, handed, snippets) + ")";
    String list =
        parameters.size() == 1 ? parameters.get(0) : "(" + String.join(", ", parameters) + ")";
    return list + " -> " + call;
  }

  /** The names of the parameters that the replaced call had; empty if it is not known. */
  List<String> parameters(Node place) {
    MethodFact method = declaration();
    Set<String> taken = names(place);
    return method == null || isVarargs(method)
        ? List.of()
        : method.parameters().stream().map(p -> free(p.name(), taken)).toList();
  }

  private @org.jspecify.annotations.Nullable MethodFact declaration() {
    List<MethodFact> found = new ArrayList<>();
    for (TypeSymbol owner : family.owners()) {
      if (owner.qualifiedName().equals(member.owner())) {
        (member.isConstructor() ? owner.fact().constructors() : owner.fact().methods())
            .stream().filter(family::fits).forEach(found::add);
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean isVarargs(MethodFact method) {
    return method.parameters().stream().anyMatch(Parameter::varargs);
  }

  static String arguments(List<Argument> arguments, List<String> handed, Snippets snippets) {
    List<String> texts = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Old old) {
        texts.add(handed.get(old.position()));
      } else if (argument instanceof Argument.Given given) {
        texts.add(snippets.text(given.expression()));
      } else if (argument instanceof Argument.Converted converted) {
        texts.add(
            snippets.text(converted.expression()).replace("$", handed.get(converted.position())));
      }
    }
    return String.join(", ", texts);
  }

  /** All names of the method around, so that no parameter hides or repeats one. */
  private static Set<String> names(Node place) {
    Set<String> names = new HashSet<>();
    CallableDeclaration<?> method = Syntax.ancestor(place, CallableDeclaration.class);
    if (method != null) {
      method.walk(SimpleName.class, name -> names.add(name.getIdentifier()));
    }
    return names;
  }

  private static String free(String name, Set<String> taken) {
    String candidate = name;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = name + i;
    }
    return candidate;
  }

  private static String firstLower(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
