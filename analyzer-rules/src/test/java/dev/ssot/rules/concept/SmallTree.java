package dev.ssot.rules.concept;

import dev.ssot.model.Language;
import dev.ssot.model.concept.Concepts;
import dev.ssot.model.rule.Profile;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.policy.DefaultPolicy;
import dev.ssot.rules.scan.Progress;
import dev.ssot.rules.scan.ScanOptions;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** A source tree of a few files that a test writes. */
record SmallTree(Path folder) {

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  Concepts concepts(Profile profile) throws UsageException {
    List<Language> languages =
        ServiceLoader.load(Language.class).stream().map(ServiceLoader.Provider::get).toList();
    ScanOptions options = ScanOptions.defaults().withCache(null);
    Analyzer analyzer = new Analyzer(languages, List.of(), new DefaultPolicy(profile));
    return analyzer
        .know(new Scanner(languages, options, Progress.NONE).scan(List.of(folder)))
        .concepts();
  }
}
