package dev.ssot.cli;

import dev.ssot.model.result.Result;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How ssot ends, unless a signal ends it. Where several apply, the order is 4, 2, 3, 1. */
enum ExitCode {
  OK(0, "nothing that gates"),
  FINDINGS(1, "violations that gate"),
  USAGE(2, "wrong usage or configuration"),
  INCOMPLETE(3, "not everything could be read"),
  INTERNAL(4, "an error in ssot itself"),
  UNVERIFIED(5, "a migration failed its checks; migrate rolls its step back");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  /** The table for {@code --help}, with what a JVM that is told to stop ends with. */
  static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(each -> table.put(String.valueOf(each.code), each.meaning));
    table.put("130", "interrupted; nothing is half written");
    table.put("143", "told to stop; nothing is half written");
    return table;
  }

  /** What a result ends with: that it is incomplete counts more than what it says. */
  static ExitCode of(Result result, boolean tolerateIncomplete, boolean exitZero) {
    if (!result.analysis().complete() && !tolerateIncomplete) {
      return INCOMPLETE;
    }
    return result.verdict().passed() || exitZero ? OK : FINDINGS;
  }
}
