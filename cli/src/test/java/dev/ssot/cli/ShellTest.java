package dev.ssot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

  private static final String ESCAPE = "\u001B";

  @TempDir Path folder;

  @Test
  void has_colours_on_a_terminal_only() {
    assertThat(explained(new Ssot().onTerminal())).contains(ESCAPE);
    assertThat(explained(new Ssot())).doesNotContain(ESCAPE);
  }

  @Test
  void has_no_colours_where_the_environment_says_so() {
    assertThat(explained(new Ssot().onTerminal().with("NO_COLOR", "1"))).doesNotContain(ESCAPE);
    assertThat(explained(new Ssot().onTerminal().with("TERM", "dumb"))).doesNotContain(ESCAPE);
    assertThat(explained(new Ssot().onTerminal().with("NO_COLOR", ""))).contains(ESCAPE);
  }

  @Test
  void has_colours_where_the_environment_insists() {
    assertThat(explained(new Ssot().with("CLICOLOR_FORCE", "1"))).contains(ESCAPE);
    assertThat(explained(new Ssot().with("CLICOLOR_FORCE", "0"))).doesNotContain(ESCAPE);
    assertThat(explained(new Ssot().with("CLICOLOR_FORCE", "1").with("NO_COLOR", "1")))
        .doesNotContain(ESCAPE);
  }

  @Test
  void does_what_the_command_line_says_about_colours() {
    assertThat(explained(new Ssot().with("NO_COLOR", "1"), "--color", "always")).contains(ESCAPE);
    assertThat(explained(new Ssot().onTerminal(), "--color=never")).doesNotContain(ESCAPE);
  }

  @Test
  void wraps_at_the_width_of_the_terminal() {
    String text = explained(new Ssot().with("COLUMNS", "50"));

    assertThat(text.lines()).allMatch(line -> line.length() <= 50);
    assertThat(explained(new Ssot()).lines()).anyMatch(line -> line.length() > 80);
  }

  @Test
  void survives_hostile_source_in_every_command() {
    String evil = "\u001B[2J\u001B]0;owned\u0007";
    Trees.duplicated(folder);
    Trees.file(
        folder,
        "src/main/java/shop/Evil.java",
        "package shop;\n@Deprecated // " + evil + "\npublic class Evil { Evil e; /* \u202E */ }\n");
    Trees.file(
        folder,
        "src/main/java/shop/User.java",
        "package shop;\n\tclass User {\t/* " + evil + " */ Evil evil = new Evil(); }\n");

    for (String command : List.of("check", "concepts", "init")) {
      List<Object> arguments = new ArrayList<>(List.of(command, folder, "--no-cache"));
      if (command.equals("init")) {
        arguments.add("--stdout");
      }
      Ssot.Outcome outcome = Ssot.ssot(arguments.toArray());

      assertThat(outcome.code()).isLessThan(2);
      assertThat((outcome.out() + outcome.err()).codePoints())
          .noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }
  }

  @Test
  void writes_utf_8_whatever_the_locale() throws IOException, InterruptedException {
    Trees.duplicated(folder);
    Trees.file(folder, "src/main/java/shop/漢字.java", "package shop; class 漢字 { int }");
    ProcessBuilder ssot =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                folder.toString(),
                "--no-cache")
            .redirectError(Redirect.DISCARD);
    ssot.environment().put("LC_ALL", "C.UTF-8");
    ssot.environment().put("JAVA_TOOL_OPTIONS", "-Dfile.encoding=ISO-8859-1");

    Process process = ssot.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(out).contains("src/main/java/shop/漢字.java:1:").doesNotContain(ESCAPE);
  }

  private static String explained(Ssot ssot, String... options) {
    List<Object> arguments = new ArrayList<>(List.of("explain", "legacy-use"));
    arguments.addAll(List.of(options));
    Ssot.Outcome page = ssot.run(arguments.toArray());
    Ssot.Outcome table = ssot.run("explain", options.length == 0 ? "--color=auto" : options[0]);
    assertThat(page.code()).isZero();
    return page.out() + (table.code() == 0 ? table.out() : "");
  }
}
