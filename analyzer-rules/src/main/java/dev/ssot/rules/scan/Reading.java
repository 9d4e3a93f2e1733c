package dev.ssot.rules.scan;

import dev.ssot.model.Language;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ParseProblem;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.source.SourceFile;
import dev.ssot.model.source.SourceSet;
import dev.ssot.rules.scan.cache.BlobId;
import dev.ssot.rules.scan.cache.FactsCache;
import dev.ssot.rules.scan.disk.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Turns files into facts, through the cache where there is one. Safe to use from many threads. */
final class Reading {

  private static final int LARGEST = 64 << 20;

  private final @Nullable FactsCache cache;
  private final Layouts layouts;
  private final Decoding decoding;
  private final boolean tests;
  private final Set<String> words;
  private final AtomicInteger parsed = new AtomicInteger();

  /**
   * A reading.
   *
   * @param words files that hold none of these, and whose facts are not known, are read as
   *     outlines; if there are any
   */
  Reading(Job job, ScanOptions options, Set<String> words) {
    this.cache = job.cache();
    this.layouts = job.layouts();
    this.decoding = new Decoding(options.encoding());
    this.tests = options.tests();
    this.words = words;
  }

  /** How many files had to be parsed so far. */
  int parsed() {
    return parsed.get();
  }

  Outcome read(TreeFile file, Language language) {
    try {
      BlobId known = file.knownBlob();
      FileFacts facts = known == null ? null : cached(known, language);
      return known != null && facts != null
          ? outcome(file.path(), language, known, facts, false)
          : read(file.read(), file, language);
    } catch (IOException e) {
      doubt();
      return new Outcome.Failed(file.path(), "It cannot be read: " + Reason.of(e));
    } catch (OutOfMemoryError e) {
      doubt();
      return new Outcome.Failed(file.path(), "It is too large for the memory of this run");
    }
  }

  private void doubt() {
    if (cache != null) {
      cache.doubt();
    }
  }

  private Outcome read(byte[] content, TreeFile file, Language language) {
    if (content.length > LARGEST) {
      return new Outcome.Failed(file.path(), "It is larger than " + (LARGEST >> 20) + " MB");
    }
    BlobId blob = BlobId.of(content);
    file.hashed(blob);
    FileFacts facts = cached(blob, language);
    if (facts != null) {
      return outcome(file.path(), language, blob, facts, false);
    }
    parsed.incrementAndGet();
    String text = decoding.text(content);
    boolean outlined = !words.isEmpty() && words.stream().noneMatch(text::contains);
    return outcome(file.path(), language, blob, parse(text, blob, language, outlined), outlined);
  }

  private Outcome outcome(
      String path, Language language, BlobId blob, FileFacts facts, boolean outlined) {
    Layout layout = layouts.of(path, facts.packageName());
    if (!layout.source() || (!tests && layout.set() == SourceSet.TEST)) {
      return new Outcome.Ignored();
    }
    SourceFile file =
        new SourceFile(
            path,
            language.id(),
            layout.set(),
            layout.module(),
            layout.sourceRoot(),
            blob.toString());
    return new Outcome.Known(new SourceUnit(file, facts), outlined);
  }

  private FileFacts parse(String text, BlobId blob, Language language, boolean outlined) {
    try {
      if (outlined) {
        return language.outline(text);
      }
      FileFacts facts = language.read(text);
      if (cache != null) {
        cache.add(blob, frontEnd(language), facts);
      }
      return facts;
    } catch (RuntimeException | StackOverflowError e) {
      // A defect of the front end: reported, not kept, and no reason to give up the other files.
      doubt();
      String reason = "The front end for " + language.id() + " failed: " + e;
      return FileFacts.unreadable(new ParseProblem(1, 1, reason), (int) text.lines().count());
    }
  }

  /** The facts of a content as far as they are known. */
  @Nullable FileFacts cached(BlobId blob, Language language) {
    return cache == null ? null : cache.facts(blob, frontEnd(language));
  }

  private String frontEnd(Language language) {
    String name = language.id() + ":" + language.frontEnd();
    Charset encoding = decoding.configured();
    return encoding == null ? name : name + ":" + encoding.name();
  }
}
