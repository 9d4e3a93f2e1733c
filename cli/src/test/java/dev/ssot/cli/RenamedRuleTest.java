package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.model.rule.Rule;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people have written with the former id of a rule still holds once it has another one. */
class RenamedRuleTest {

  private static final String BASELINE = "ssot-baseline.json";

  @TempDir Path temp;
  private Checkout checkout;

  @BeforeEach
  void prepare() {
    checkout = Checkout.of(temp.resolve("tree"));
    checkout
        .write("src/main/java/shop/legacy/LegacyShoppingCart.java", "package shop.legacy;")
        .write("LOUD.java", "class LOUD { }")
        .write("NOISY.java", "class NOISY { }")
        .write("BANG.java", "// ssot:allow loud-name the vendor's name\nclass BANG { }")
        .write("BOOM.java", "@SuppressWarnings(\"ssot:loud-name\") class BOOM { }")
        .write(
            "ssot.yml",
            """
            rules: {loud-name: error}
            suppressions:
              - {rule: loud-name, symbol: NOISY, reason: a name of the vendor}
            """)
        .commit();
  }

  @Test
  void baselines_suppressions_and_settings_survive_the_new_name() throws Exception {
    assertThat(before("check").out()).contains("error[loud-name]").contains("new 1,");
    assertThat(before("baseline", "create").code()).isZero();
    checkout.write(BASELINE, checkout.text(BASELINE).replace("\"},", "\",\"reason\":\"a name\"},"));
    String old = checkout.text(BASELINE);

    assertPasses(now("check"));
    assertPasses(now("check", "--since", "HEAD"));
    assertPasses(now("check", "--rule", "loud-name"));

    assertThat(now("baseline", "prune").out()).contains("+0 -0");
    assertThat(checkout.text(BASELINE)).isEqualTo(old);
    assertThat(now("baseline", "show", "--rule", "loud-name").out())
        .contains("shouting-name")
        .contains("a name");

    assertThat(now("baseline", "update").out()).contains("+0 -0");
    assertThat(checkout.text(BASELINE))
        .contains("\"rule\":\"shouting-name\"", "\"reason\":\"a name\"")
        .doesNotContain("loud-name");
    assertPasses(now("check", "--fail-on-stale"));
  }

  @Test
  void the_former_name_finds_the_rule() throws Exception {
    assertThat(now("explain", "loud-name").out())
        .contains("shouting-name")
        .contains("Formerly loud-name.");
    assertThat(now("check", "--rule", "loud-nam").err())
        .contains("there is no rule 'loud-nam'; did you mean 'shouting-name'?");
    assertThat(now("check", "--format", "sarif").out())
        .containsPattern("\"id\": ?\"shouting-name\",\\s+\"deprecatedIds\": ?\\[\\s*\"loud-name\"");

    Path json = temp.resolve("result.json");
    now("check", "--format", "json=" + json);
    assertThat(Ssot.ssot("report", json, "--format", "sarif").out()).contains("deprecatedIds");
  }

  @Test
  void a_configuration_says_one_thing_about_a_rule() throws Exception {
    checkout.write("ssot.yml", "rules: {loud-name: error, shouting-name: info}");

    Ssot.Outcome outcome = now("check");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("'shouting-name' is here under two of its names");
  }

  private static void assertPasses(Ssot.Outcome outcome) {
    assertThat(outcome.out()).contains("baselined 1, new 0, fixed 0, suppressed 3");
    assertThat(outcome.code()).isZero();
  }

  private Ssot.Outcome before(String... arguments) throws IOException, InterruptedException {
    return run(ShoutingName.Before.class, arguments);
  }

  private Ssot.Outcome now(String... arguments) throws IOException, InterruptedException {
    return run(ShoutingName.Now.class, arguments);
  }

  /** Where a file of the service loader names the rule, as that of somebody's jar does. */
  private Ssot.Outcome run(Class<? extends Rule> rule, String... arguments)
      throws IOException, InterruptedException {
    Path services = temp.resolve(rule.getSimpleName()).resolve("META-INF/services");
    Files.createDirectories(services);
    Files.writeString(services.resolve(Rule.class.getName()), rule.getName());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(
        temp.resolve(rule.getSimpleName())
            + File.pathSeparator
            + System.getProperty("java.class.path"));
    command.add("dev.ssot.cli.Main");
    command.addAll(List.of(arguments));
    if (!arguments[0].equals("explain")) {
      command.add("--no-cache");
    }
    Path errors = temp.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(checkout.folder().toFile())
            .redirectError(errors.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ssot.Outcome(process.waitFor(), out, Files.readString(errors));
  }
}
