package dev.ssot.cli;

import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.Result;
import dev.ssot.reports.terminal.ConceptList;
import dev.ssot.reports.terminal.ConceptView;
import dev.ssot.reports.terminal.Screen;
import dev.ssot.rules.config.ConfigException;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot concepts}: what competes, and how its members differ. */
@Command(
    name = "concepts",
    mixinStandardHelpOptions = true,
    description = "Shows what has several implementations, and how they differ.")
final class ConceptsCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      arity = "0..1",
      description = "The concept to show; all of them, one a line, if none is named.")
  private @Nullable String name;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Folders or files to read; this folder if none is given.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--explain",
      description = "Show what looks alike and is meant to be as well, with the reasons.")
  private boolean explain;

  @Mixin private final SourceOptions source = new SourceOptions();
  @Mixin private final FormatOptions formats = new FormatOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  ConceptsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws UsageException, ConfigException {
    List<FormatOptions.Request> requests = formats.requests();
    boolean named = name != null && !Files.exists(Path.of(name));
    if (name != null && !named) {
      paths.add(0, Path.of(name));
    }
    Result found = Run.start(shell, source, common.quiet(), paths).concepts();
    Result shown = name != null && named ? only(name, found) : found;
    for (FormatOptions.Request request : requests) {
      FormatOptions.Body body =
          request.isForTerminal()
              ? (settings, out) -> draw(Screen.of(settings, out), shown, named)
              : (settings, out) -> request.format().write(shown, settings, out);
      request.deliver(shell, common, Map.of(), body);
    }
    return ExitCode.OK.code();
  }

  private void draw(Screen screen, Result found, boolean named) throws IOException {
    List<ConceptSummary> concepts = found.concepts();
    if (named) {
      ConceptView.draw(screen, concepts.get(0));
    } else {
      ConceptList.draw(screen, concepts);
    }
    if (explain) {
      screen.blank();
      ConceptList.drawPassedOver(screen, found.passedOver());
    }
  }

  private static Result only(String name, Result all) throws UsageException {
    List<ConceptSummary> named =
        all.concepts().stream().filter(concept -> concept.name().equals(name)).toList();
    if (named.isEmpty()) {
      throw unknown(name, all.concepts().stream().map(ConceptSummary::name).toList());
    }
    return all.only(named);
  }

  private static UsageException unknown(String name, List<String> names) {
    String hint = Hint.nearest(name, names, "; ssot concepts lists all concepts");
    return new UsageException("There is no concept '" + name + "', and no such file" + hint);
  }
}
