package dev.ssot.rules.concept;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Parameter;
import dev.ssot.model.facts.Signatures;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way in which a method can be called, with everything that a caller depends on.
 *
 * @param types the erased types of the parameters
 * @param names the names of the parameters
 * @param result the erased type that the caller gets, of a promise what it promises
 */
public record Variant(
    String method,
    List<String> types,
    List<String> names,
    String result,
    boolean asynchronous,
    boolean isStatic,
    List<String> thrown) {

  private static final Set<String> PROMISES =
      Set.of(
          "CompletionStage",
          "CompletableFuture",
          "Future",
          "ListenableFuture",
          "Mono",
          "Flux",
          "Publisher",
          "Single",
          "Completable",
          "Maybe",
          "Uni");

  public static Variant of(MethodFact method) {
    List<Parameter> parameters = method.parameters();
    String returned = Signatures.erased(method.returnType());
    boolean promise = PROMISES.contains(returned);
    return new Variant(
        method.name(),
        parameters.stream().map(p -> erased(p)).toList(),
        parameters.stream().map(Parameter::name).toList(),
        promise ? promised(method.returnType()) : returned,
        promise || method.modifiers().isAsync(),
        method.modifiers().isStatic(),
        method.thrown().stream().map(Signatures::erased).sorted().toList());
  }

  /** The same signature, answering later or at once. */
  Variant answering(boolean later) {
    return new Variant(method, types, names, result, later, isStatic, thrown);
  }

  private static String erased(Parameter parameter) {
    return Signatures.erased(parameter.type()) + (parameter.varargs() ? "..." : "");
  }

  private static String promised(String type) {
    int start = type.indexOf('<');
    return start < 0 ? "" : Signatures.erased(type.substring(start + 1, type.length() - 1));
  }

  /** The signature as a reader writes it. */
  public String text() {
    String parameters =
        java.util.stream.IntStream.range(0, types.size())
            .mapToObj(i -> (types.get(i) + " " + names.get(i)).strip())
            .collect(Collectors.joining(", "));
    return (isStatic ? "static " : "")
        + (asynchronous ? "async " : "")
        + (result.isEmpty() ? "" : result + " ")
        + method
        + "("
        + parameters
        + ")"
        + (thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown));
  }
}
