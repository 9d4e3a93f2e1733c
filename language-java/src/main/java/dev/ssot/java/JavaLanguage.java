package dev.ssot.java;

import com.google.auto.service.AutoService;
import dev.ssot.java.names.JavaNames;
import dev.ssot.java.read.JavaSource;
import dev.ssot.java.read.MethodTokens;
import dev.ssot.java.rewrite.JavaRewriter;
import dev.ssot.model.Language;
import dev.ssot.model.facts.BodyTokens;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.index.Declarations;
import dev.ssot.model.index.NameResolver;
import dev.ssot.model.migration.Rewriter;
import java.util.Optional;
import java.util.Set;

/** The front end for Java, up to Java 25. */
@AutoService(Language.class)
public final class JavaLanguage implements Language {

  /** Must change with every change in the facts of the same text: {@code FrontEndTest} checks. */
  private static final String FRONT_END = "java-5";

  @Override
  public String id() {
    return "java";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("java");
  }

  @Override
  public String frontEnd() {
    return FRONT_END;
  }

  @Override
  public FileFacts read(String text) {
    return JavaSource.read(text);
  }

  @Override
  public FileFacts outline(String text) {
    return JavaSource.outline(text);
  }

  @Override
  public Optional<BodyTokens> tokens(String declaration) {
    return MethodTokens.of(declaration);
  }

  @Override
  public NameResolver resolver(Declarations declarations) {
    return new JavaNames(declarations);
  }

  @Override
  public Optional<Rewriter> rewriter() {
    return Optional.of(new JavaRewriter());
  }
}
