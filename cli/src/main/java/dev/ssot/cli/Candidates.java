package dev.ssot.cli;

import dev.ssot.model.rule.Severity;
import dev.ssot.reports.sarif.Profile;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The values that a shell offers for an option, asked for only when somebody wants them. */
final class Candidates {

  private Candidates() {}

  /** Whether to use colours. */
  static final class Colours implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("auto", "always", "never").iterator();
    }
  }

  /** The ids of the rules. */
  static final class Rules implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Extensions.rules().stream().map(rule -> rule.info().id()).iterator();
    }
  }

  /** How much to find. */
  static final class Profiles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(dev.ssot.model.rule.Profile.values())
          .map(dev.ssot.model.rule.Profile::label)
          .iterator();
    }
  }

  /** What SARIF shows. */
  static final class SarifProfiles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Profile.values()).map(Profile::label).iterator();
    }
  }

  /** What gates. */
  static final class Severities implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Severity.values()).map(Severity::label).iterator();
    }
  }
}
