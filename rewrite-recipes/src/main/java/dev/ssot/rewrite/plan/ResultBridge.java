package dev.ssot.rewrite.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what one method answers into what another has to answer. */
final class ResultBridge {

  private static final Pattern STAGE =
      Pattern.compile("java\\.util\\.concurrent\\.(?:CompletionStage|CompletableFuture)<(.*)>");
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  private ResultBridge() {}

  /**
   * The body of a method that hands on.
   *
   * @param statements with their semicolons
   * @param cost 0 if the answer is handed on as it is
   */
  record Body(String statements, int cost) {}

  /** How a call that answers {@code from} becomes a body that answers {@code to}. */
  static Optional<Body> body(String call, String from, String to) {
    if (to.equals("void")) {
      return Optional.of(
          new Body(isStage(from) ? call + ".toCompletableFuture().join();" : call + ";", 1));
    }
    if (from.equals(to)) {
      return Optional.of(new Body("return " + call + ";", 0));
    }
    if (isStage(to)) {
      return staged(call, from, element(to));
    }
    return isStage(from) && element(from).equals(boxed(to))
        ? Optional.of(new Body("return " + call + ".toCompletableFuture().join();", 2))
        : Optional.empty();
  }

  private static Optional<Body> staged(String call, String from, String wanted) {
    if (!isStage(from)) {
      return started(call, from, wanted);
    }
    String given = element(from);
    if (wanted.equals("Void")) {
      return Optional.of(new Body("return " + call + ".thenAccept(ignored -> {});", 2));
    }
    return wanted.equals("Boolean") && given.equals("Integer")
        ? Optional.of(new Body("return " + call + ".thenApply(count -> count > 0);", 2))
        : Optional.empty();
  }

  private static Optional<Body> started(String call, String from, String wanted) {
    if (from.equals("void") && wanted.equals("Void")) {
      return Optional.of(new Body(call + ";\n    return " + FUTURE + ".completedFuture(null);", 2));
    }
    return boxed(from).equals(wanted)
        ? Optional.of(new Body("return " + FUTURE + ".completedFuture(" + call + ");", 2))
        : Optional.empty();
  }

  static boolean isStage(String type) {
    return STAGE.matcher(type).matches();
  }

  private static String element(String stage) {
    Matcher matcher = STAGE.matcher(stage);
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "boolean" -> "Boolean";
      case "long" -> "Long";
      case "double" -> "Double";
      default -> type;
    };
  }
}
