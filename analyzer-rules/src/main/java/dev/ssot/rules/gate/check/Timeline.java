package dev.ssot.rules.gate.check;

import dev.ssot.model.result.Result;
import dev.ssot.model.result.Trend;
import dev.ssot.rules.Analyzer;
import dev.ssot.rules.gate.Standard;
import dev.ssot.rules.scan.FoundTree;
import dev.ssot.rules.scan.Scan;
import dev.ssot.rules.scan.Scanner;
import dev.ssot.rules.scan.UsageException;
import dev.ssot.rules.scan.git.GitException;
import dev.ssot.rules.scan.git.History;
import dev.ssot.rules.scan.git.Revision;
import dev.ssot.rules.scan.recall.Recall;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at commits of a repository under the settings and by the rules of today. */
public final class Timeline {

  private static final String PURPOSE = "a point of a trend";

  /** Hears how far it is. */
  @FunctionalInterface
  public interface Progress {
    void at(int point, int of);
  }

  private final Past past;

  public Timeline(Past past) {
    this.past = past;
  }

  /** The trend over some commits. */
  public Trend of(Sampling sampling, Progress progress) throws UsageException {
    Path root = Scanner.root(past.paths());
    try {
      Revision.of(root, "HEAD");
      List<History.Dated> commits = sampling.of(new History(root));
      List<Trend.Point> points = new ArrayList<>();
      Sample before = null;
      for (History.Dated commit : commits) {
        progress.at(points.size() + 1, commits.size());
        Sample now = sample(new Revision(root, commit.commit()));
        points.add(
            new Trend.Point(
                commit.commit(),
                Sampling.day(commit).toString(),
                now.metrics(),
                now.keys().size(),
                before == null ? 0 : now.beyond(before),
                before == null ? 0 : before.beyond(now)));
        before = now;
      }
      return new Trend(List.copyOf(points));
    } catch (GitException e) {
      throw new UsageException(e.sentence());
    }
  }

  private Sample sample(Revision revision) throws UsageException {
    try (FoundTree tree = past.scanner().find(past.paths(), revision)) {
      Recall recall = Recall.ofMany(tree, past.settings(), past.languages(), past.rules(), PURPOSE);
      Optional<Sample> known = recall.bytes().flatMap(Sample::read);
      if (known.isPresent()) {
        return known.get();
      }
      Scan scan = tree.read();
      Analyzer analyzer = new Analyzer(past.languages(), past.rules(), past.settings().policy());
      Standard standard = new Standard(List.of(), false, false, LocalDate.MIN);
      Result result = analyzer.judge(scan, analyzer.know(scan), standard).result();
      Sample sample = Sample.of(result);
      recall.keep(sample.bytes());
      return sample;
    }
  }
}
