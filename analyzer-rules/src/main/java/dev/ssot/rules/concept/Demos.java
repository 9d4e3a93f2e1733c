package dev.ssot.rules.concept;

import dev.ssot.model.index.TypeSymbol;
import java.util.Set;

/** Modules that show how something is used: each stands for itself, so that it can be copied. */
final class Demos {

  private static final Set<String> WORDS =
      Set.of(
          "demo",
          "demos",
          "sample",
          "samples",
          "example",
          "examples",
          "showcase",
          "tutorial",
          "tutorials",
          "quickstart",
          "quickstarts");

  private Demos() {}

  static boolean has(TypeSymbol type) {
    for (String folder : type.unit().file().module().split("/", -1)) {
      if (Words.of(folder.replace('-', '_').replace('.', '_')).stream().anyMatch(WORDS::contains)) {
        return true;
      }
    }
    return false;
  }
}
