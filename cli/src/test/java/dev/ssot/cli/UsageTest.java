package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.testing.Approved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chek | unknown command 'chek'; did you mean 'check'?",
        "frobnicate | unknown command 'frobnicate'",
        "check --formt json | unknown option '--formt'; did you mean '--format'?",
        "check --xyzzyx | unknown option '--xyzzyx'",
        "check --format jsn | unknown format 'jsn'; did you mean 'json'?",
        "check --format json= | --format json= names no file",
        "check --format json --format terminal | only one report can go to standard output",
        "check --format json=a -o b | --output goes with one --format without a file of its own",
        "check --color blue | invalid value for option '--color': it is auto, always or never",
        "check --threads many | invalid value for option '--threads': it is a number such as 20",
        "check --threads 0 | invalid value for option '--threads': it is a number such as 4, not 0",
        "accept ab12 --reason x --expires 1.3.27 | it is a day such as 2027-03-31, not 1.3.27",
        "accept ab12 --reason x --expires 2020-01-01 | --expires 2020-01-01 is past",
        "check --limit -1 | invalid value for option '--limit': it is a number such as 20, not -1",
        "check --all --limit 3 | --all, --limit=N are mutually exclusive",
        "check --profile stric | not stric; did you mean 'strict'?",
        "check --fail-on never | it is one of error, warning, info, not never",
        "check --config | missing required parameter for option '--config' (FILE)",
        "check --rule legacy-us | there is no rule 'legacy-us'; did you mean 'legacy-use'?",
        "explain duplicate-implementatio | did you mean 'duplicate-implementation'?",
        "explain xyzzy | there is no rule 'xyzzy'; ssot explain lists all rules",
        "init a b | 'b' is one argument too many",
      })
  void says_in_one_sentence_what_is_wrong_and_what_was_meant(String arguments, String sentence) {
    Ssot.Outcome outcome = ssot((Object[]) arguments.strip().split(" ", -1));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("ssot: ")
        .contains(sentence.strip())
        .doesNotContain("\tat ");
    assertThat(outcome.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void repeats_nothing_that_a_terminal_would_obey() {
    Ssot.Outcome outcome = ssot("check", "no\u001B[2J\u0007such\nfolder");

    assertThat(outcome.err())
        .isEqualToIgnoringNewLines("ssot: there is no file or directory 'no␛[2J␇such␊folder'");
  }

  @Test
  void takes_help_for_a_command_too() {
    assertThat(ssot("help", "check")).isEqualTo(ssot("check", "--help"));
    assertThat(ssot("help")).isEqualTo(ssot("--help"));
  }

  @Test
  void shows_where_in_ssot_a_wrong_usage_was_noticed_if_that_is_wanted() {
    assertThat(ssot("check", "--formt", "--debug").err()).contains("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "report",
        "concepts",
        "plan",
        "migrate",
        "verify",
        "rollback",
        "explain",
        "init",
        "config",
        "baseline",
        "accept",
        "trend",
        "completion"
      })
  void has_a_help_that_reads_well(String command) {
    Ssot.Outcome outcome = command.isEmpty() ? ssot("--help") : ssot(command, "--help");

    assertThat(outcome.code()).isZero();
    String text = outcome.out().replaceAll("or to FILE: [a-z, -]+[.]", "or to FILE: (formats).");
    Approved.check("help-" + (command.isEmpty() ? "ssot" : command) + ".txt", text);
  }

  @Test
  void shows_its_help_and_fails_without_a_command() {
    Ssot.Outcome outcome = ssot();

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("Commands:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "check --version"})
  void has_a_version(String arguments) {
    Ssot.Outcome outcome = ssot((Object[]) arguments.split(" ", -1));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).matches("ssot \\d+\\.\\d+\\.\\d+\\R");
  }
}
