package dev.ssot.cli;

import dev.ssot.model.ReportFormat;
import dev.ssot.model.ReportSettings;
import dev.ssot.reports.github.Inert;
import dev.ssot.reports.sarif.Profile;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which reports to write, and where. */
final class FormatOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description =
          "Write this report, to standard output or to FILE: ${COMPLETION-CANDIDATES}."
              + " May be given several times.",
      completionCandidates = FormatNames.class)
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to this file.")
  private @Nullable Path output;

  @Option(
      names = "--sarif-profile",
      paramLabel = "NAME",
      converter = ProfileConverter.class,
      completionCandidates = Candidates.SarifProfiles.class,
      description =
          "What SARIF shows: full (everything) or github (only what is new, since code scanning"
              + " ignores suppressions); github in a GitHub workflow, else full.")
  private @Nullable Profile sarifProfile;

  /**
   * A report that is wanted.
   *
   * @param file where it goes, null for standard output
   */
  record Request(ReportFormat format, @Nullable Path file) {

    boolean isForBrowser() {
      return format.id().equals("html");
    }

    boolean isPrinted() {
      return file == null;
    }

    boolean isForTerminal() {
      return format.id().equals("terminal");
    }

    boolean isForGithub() {
      return format.id().equals("github");
    }

    void deliver(Shell shell, CommonOptions options, Map<String, String> properties, Body body)
        throws UsageException {
      if (file == null) {
        ReportSettings settings = options.settings(shell, properties);
        Output.print(shell, out -> print(GithubStep.isIn(shell), settings, body, out));
      } else {
        ReportSettings settings = options.fileSettings(properties);
        Output.save(file, out -> body.write(settings, out));
        if (!options.quiet()) {
          shell.say("wrote " + file);
        }
      }
    }

    /** A runner obeys what it finds in the output: text with code in it must not reach it so. */
    private void print(boolean onRunner, ReportSettings settings, Body body, Appendable out)
        throws IOException {
      if (onRunner && isForTerminal()) {
        StringBuilder text = new StringBuilder();
        body.write(settings, text);
        Inert.write(text.toString(), out);
      } else {
        body.write(settings, out);
      }
    }
  }

  /** What a report says. */
  @FunctionalInterface
  interface Body {
    void write(ReportSettings settings, Appendable out) throws IOException;
  }

  /** The reports that are wanted; if none is named, the one for people. */
  List<Request> requests() {
    return requests(List.of("terminal"));
  }

  /** The reports that are wanted, or those if none is named. */
  List<Request> requests(List<String> otherwise) {
    List<Request> requests = new ArrayList<>();
    for (String format : formats.isEmpty() && output == null ? otherwise : named()) {
      requests.add(request(format));
    }
    if (output != null) {
      redirect(requests, output);
    }
    List<Request> printed = requests.stream().filter(request -> request.file() == null).toList();
    if (printed.size() > 1 && !isAnnotated(printed)) {
      throw wrong("Only one report can go to standard output; name files as in --format json=FILE");
    }
    return requests;
  }

  private List<String> named() {
    return formats.isEmpty() ? List.of("terminal") : formats;
  }

  /** Annotations go with what people read: a runner takes them out of it. */
  private static boolean isAnnotated(List<Request> printed) {
    return printed.size() == 2
        && printed.stream().anyMatch(Request::isForTerminal)
        && printed.stream().anyMatch(Request::isForGithub);
  }

  /** What SARIF shows. */
  String sarifProfile(Shell shell) {
    Profile fallback = GithubStep.isIn(shell) ? Profile.GITHUB : Profile.FULL;
    return (sarifProfile == null ? fallback : sarifProfile).label();
  }

  private void redirect(List<Request> requests, Path file) {
    if (requests.size() != 1 || requests.get(0).file() != null) {
      throw wrong("--output goes with one --format without a file of its own");
    }
    requests.set(0, new Request(requests.get(0).format(), file));
  }

  private Request request(String text) {
    int equals = text.indexOf('=');
    String id = equals < 0 ? text : text.substring(0, equals);
    if (equals == text.length() - 1) {
      throw wrong("--format " + text + " names no file");
    }
    Path file = equals < 0 ? null : Path.of(text.substring(equals + 1));
    List<ReportFormat> known = Extensions.formats();
    return known.stream()
        .filter(format -> format.id().equals(id))
        .findFirst()
        .map(format -> new Request(format, file))
        .orElseThrow(() -> unknown(id, known.stream().map(ReportFormat::id).toList()));
  }

  private ParameterException unknown(String id, List<String> known) {
    String hint = Hint.nearest(id, known, "; there is " + String.join(", ", known));
    return wrong("Unknown format '" + id + "'" + hint);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** Asks for the formats only if somebody asks for their names. */
  private static final class FormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Extensions.formats().stream().map(ReportFormat::id).iterator();
    }
  }

  private static final class ProfileConverter implements ITypeConverter<Profile> {

    @Override
    public Profile convert(String value) {
      return Profile.of(value)
          .orElseThrow(() -> new TypeConversionException("it is full or github, not " + value));
    }
  }
}
