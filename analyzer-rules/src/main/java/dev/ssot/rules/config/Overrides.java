package dev.ssot.rules.config;

import dev.ssot.model.rule.Profile;
import dev.ssot.model.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said for one run, over everything that files say.
 *
 * @param profile null to leave it
 * @param failOn null to leave it
 * @param include globs, relative to the root of the run, in place of those of the files; none to
 *     leave them
 * @param exclude globs, relative to the root of the run, beside those of the files
 */
public record Overrides(
    @Nullable Profile profile,
    @Nullable Severity failOn,
    List<String> include,
    List<String> exclude) {

  public static final Overrides NONE = new Overrides(null, null, List.of(), List.of());

  static final Origin COMMAND_LINE = new Origin("command line", 0, 0);

  void apply(SettingsDraft draft, String prefix) {
    if (profile != null) {
      draft.profile = profile;
      draft.origins.put("profile", COMMAND_LINE);
    }
    if (failOn != null) {
      draft.failOn = failOn;
      draft.origins.put("fail-on", COMMAND_LINE);
    }
    if (!include.isEmpty()) {
      draft.include.clear();
      draft.origins.put("include", COMMAND_LINE);
    }
    if (!exclude.isEmpty()) {
      draft.origins.put("exclude", COMMAND_LINE);
    }
    include.forEach(glob -> draft.include.add(below(prefix, glob)));
    exclude.forEach(glob -> draft.exclude.add(below(prefix, glob)));
  }

  /** A glob with a slash is relative to a folder; one without matches names anywhere. */
  private static String below(String prefix, String glob) {
    String plain = glob.startsWith("./") ? glob.substring(2) : glob;
    return plain.contains("/") ? prefix + plain.substring(plain.startsWith("/") ? 1 : 0) : plain;
  }
}
