package dev.ssot.rules.scan;

import dev.ssot.model.Language;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.rules.scan.cache.BlobId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Reads all files of a tree at once and puts what comes out in order. */
final class TreeReader {

  private final SourceNames names;
  private final ScanOptions options;
  private final Progress progress;

  TreeReader(SourceNames names, ScanOptions options, Progress progress) {
    this.names = names;
    this.options = options;
    this.progress = progress;
  }

  /**
   * Reads a tree.
   *
   * @param words see {@link FoundTree#read(Set)}
   */
  Scan read(Job job, Stopwatch watch, Set<String> words) {
    Reading reading = new Reading(job, options, words);
    AtomicReferenceArray<Outcome> outcomes = outcomes(job.files(), reading);
    watch.lap("read");
    Draft draft = new Draft(job.skipped());
    for (int i = 0; i < outcomes.length(); i++) {
      draft.add(outcomes.get(i));
    }
    watch.lap("put together");
    List<String> notices = new ArrayList<>(job.notices());
    if (job.cache() != null) {
      job.cache().save().ifPresent(notices::add);
    }
    watch.lap("save cache");
    return new Scan(
        job.root(),
        draft.units(),
        draft.outlined(),
        draft.skipped(),
        reading.parsed(),
        watch.stages(),
        job.text(),
        List.copyOf(notices));
  }

  /** How the content of a file has changed; empty if what it said before is not known any more. */
  Optional<Edit> edit(Job job, TreeFile file, BlobId before, BlobId now) {
    Reading reading = new Reading(job, options, Set.of());
    Language language = names.language(file.path());
    FileFacts facts = language == null ? null : reading.cached(before, language);
    return language != null
            && facts != null
            && reading.read(file, language) instanceof Outcome.Known known
            && known.unit().file().hash().equals(now.toString())
        ? Optional.of(new Edit(file.path(), facts, known.unit().facts()))
        : Optional.empty();
  }

  private AtomicReferenceArray<Outcome> outcomes(List<TreeFile> files, Reading reading) {
    AtomicReferenceArray<Outcome> outcomes = new AtomicReferenceArray<>(files.size());
    AtomicInteger done = new AtomicInteger();
    Workers.each(
        files.size(),
        options.threads(),
        i -> {
          TreeFile file = files.get(i);
          outcomes.set(i, outcome(file, reading));
          progress.files(done.incrementAndGet(), files.size());
        });
    return outcomes;
  }

  private Outcome outcome(TreeFile file, Reading reading) {
    Language language = names.language(file.path());
    return language == null
        ? new Outcome.Failed(file.path(), "No front end reads such files")
        : reading.read(file, language);
  }
}
