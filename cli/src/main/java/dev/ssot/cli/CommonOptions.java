package dev.ssot.cli;

import dev.ssot.model.ReportSettings;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has. */
final class CommonOptions {

  private static final int DEFAULT_WIDTH = 80;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show nothing but what was asked for: no summary, no progress, no notices.")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = ColourConverter.class,
      completionCandidates = Candidates.Colours.class,
      description = "Colours: auto (on a terminal), always or never.")
  private String colour = "auto";

  /** {@link Main} looks for it before anything is parsed. */
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--debug", description = "Show where in ssot an error happened.")
  private boolean debug;

  @Option(names = "--width", hidden = true)
  private int width;

  boolean quiet() {
    return quiet;
  }

  /** How to write to standard output. */
  ReportSettings settings(Shell shell, Map<String, String> properties) {
    return new ReportSettings(colours(shell), width(shell), quiet, properties);
  }

  /** How to write to a file. */
  ReportSettings fileSettings(Map<String, String> properties) {
    return new ReportSettings(colour.equals("always"), width, quiet, properties);
  }

  private boolean colours(Shell shell) {
    return switch (colour) {
      case "always" -> true;
      case "never" -> false;
      default -> shell.wantsColours();
    };
  }

  private int width(Shell shell) {
    if (width > 0) {
      return width;
    }
    String columns = shell.environment().getOrDefault("COLUMNS", "");
    if (columns.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(columns);
    }
    return shell.outIsTerminal() ? Terminals.columns().orElse(DEFAULT_WIDTH) : 0;
  }

  private static final class ColourConverter implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
      return switch (value) {
        case "auto", "always", "never" -> value;
        default -> throw new TypeConversionException("it is auto, always or never, not " + value);
      };
    }
  }
}
