package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;

import dev.ssot.testing.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps true what docs/migration.md shows. */
class MigrationPageTest {

  private static final Path PAGE = Path.of("../docs/migration.md");
  private static final Path SAMPLE = Path.of("../sample-codebase/java");
  private static final Pattern EXAMPLE = Pattern.compile("```\n\\$ ssot ([^\n]*)\n[^`]*```");

  @TempDir private Path folder;

  @Test
  void shows_what_ssot_says() throws IOException {
    Matcher examples = EXAMPLE.matcher(Files.readString(PAGE));
    String page =
        examples.replaceAll(
            example ->
                Matcher.quoteReplacement(
                    "```\n$ ssot " + example.group(1) + "\n" + said(example.group(1)) + "```"));

    Approved.check(PAGE, page);
  }

  private String said(String command) {
    List<Object> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.add(command.contains("com.example.mail") ? mails() : SAMPLE);
    arguments.add("--no-cache");
    return ssot(arguments.toArray()).out();
  }

  private Path mails() {
    String source = "package com.example.%s;\n\n%spublic class %s {\n%s}\n";
    String send = "    public static void send(String to) {}\n";
    String publish =
        "    void publish() {\n        OldMail.send(\"readers@example.com\");\n    }\n";
    write("legacy/OldMail", source.formatted("legacy", "", "OldMail", send));
    write("mail/Mail", source.formatted("mail", "", "Mail", send));
    write(
        "app/Newsletter",
        source.formatted("app", "import com.example.legacy.OldMail;\n\n", "Newsletter", publish));
    return folder;
  }

  private void write(String type, String text) {
    Trees.file(folder, "src/main/java/com/example/" + type + ".java", text);
  }
}
