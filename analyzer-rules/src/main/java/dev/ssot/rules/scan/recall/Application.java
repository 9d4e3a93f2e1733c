package dev.ssot.rules.scan.recall;

import dev.ssot.model.Language;
import dev.ssot.model.rule.Rule;
import dev.ssot.rules.Version;
import dev.ssot.rules.scan.cache.Digest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The program that runs: what a result depends on beside the tree and the settings.
 *
 * @param version of ssot
 * @param build tells this build from any other one of the same version
 */
record Application(String version, String build, List<String> languages, List<String> rules) {

  /** Empty if nobody can tell which build this is. */
  static Optional<Application> of(Collection<Language> languages, Collection<Rule> rules) {
    List<Class<?>> classes = new ArrayList<>(List.of(Application.class, Rule.class));
    languages.forEach(language -> classes.add(language.getClass()));
    rules.forEach(rule -> classes.add(rule.getClass()));
    return Build.identity(classes)
        .map(
            build ->
                new Application(
                    Version.TEXT,
                    build,
                    languages.stream().map(each -> each.id() + ":" + each.frontEnd()).toList(),
                    rules.stream().map(rule -> rule.info().id()).sorted().toList()));
  }

  /** The hash over this, with some other texts. */
  String with(List<String> others) {
    Digest digest = new Digest().add(CanonicalText.of(this));
    others.forEach(digest::add);
    return digest.hex();
  }
}
