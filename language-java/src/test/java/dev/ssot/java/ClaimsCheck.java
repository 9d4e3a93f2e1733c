package dev.ssot.java;

import dev.ssot.model.facts.Documentation;
import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.TypeFact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints what the prose of real source trees is believed to claim. Not a test. */
final class ClaimsCheck {

  private ClaimsCheck() {}

  public static void main(String[] roots) throws IOException {
    JavaLanguage java = new JavaLanguage();
    for (String root : roots) {
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        for (Path file : walk.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          FileFacts facts = java.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
          if (facts.generated()) {
            System.out.println("GENERATED " + file.getFileName());
          }
          facts.types().forEach(type -> print(file, type));
        }
      }
    }
  }

  private static void print(Path file, TypeFact type) {
    print(file, type.name(), type.documentation());
    for (FieldFact field : type.fields()) {
      print(file, type.name() + "#" + field.name(), field.documentation());
    }
    for (MethodFact method : methods(type)) {
      print(file, type.name() + "#" + method.name(), method.documentation());
    }
    type.nested().forEach(nested -> print(file, nested));
  }

  private static List<MethodFact> methods(TypeFact type) {
    return Stream.concat(type.methods().stream(), type.constructors().stream()).toList();
  }

  private static void print(Path file, String name, Documentation said) {
    if (!said.marks().isEmpty()) {
      System.out.println(
          said.marks()
              + " "
              + file.getFileName()
              + " "
              + name
              + " | "
              + said.deprecation()
              + " | "
              + said.summary()
              + " -> "
              + said.replacement());
    } else if (said.deprecated()) {
      System.out.println("TAG " + name + " | " + said.deprecation() + " -> " + said.replacement());
    }
  }
}
