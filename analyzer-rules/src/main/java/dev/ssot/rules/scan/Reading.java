package dev.ssot.rules.scan;

import dev.ssot.model.Language;
import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.facts.ParseProblem;
import dev.ssot.rules.scan.cache.BlobId;
import dev.ssot.rules.scan.cache.FactsCache;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Turns files into facts, through the cache where there is one. Safe to use from many threads. */
final class Reading {

  /** What came of one file: facts, or the reason why there are none. */
  sealed interface Outcome {

    record Known(BlobId blob, Language language, FileFacts facts) implements Outcome {}

    record Failed(String reason) implements Outcome {}
  }

  private static final int LARGEST = 64 << 20;

  private final @Nullable FactsCache cache;
  private final Decoding decoding;
  private final AtomicInteger parsed = new AtomicInteger();

  Reading(@Nullable FactsCache cache, @Nullable Charset encoding) {
    this.cache = cache;
    this.decoding = new Decoding(encoding);
  }

  /** How many files had to be parsed so far. */
  int parsed() {
    return parsed.get();
  }

  Outcome read(TreeFile file, Language language) {
    BlobId known = file.knownBlob();
    FileFacts facts = known == null ? null : cached(known, language);
    if (known != null && facts != null) {
      return new Outcome.Known(known, language, facts);
    }
    try {
      return parse(file.read(), file, language);
    } catch (IOException e) {
      return new Outcome.Failed("It cannot be read: " + reason(e));
    } catch (OutOfMemoryError e) {
      return new Outcome.Failed("It is too large for the memory of this run");
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "access denied" : e.toString();
  }

  private Outcome parse(byte[] content, TreeFile file, Language language) {
    if (content.length > LARGEST) {
      return new Outcome.Failed("It is larger than " + (LARGEST >> 20) + " MB");
    }
    BlobId blob = BlobId.of(content);
    file.hashed(blob);
    FileFacts facts = cached(blob, language);
    return new Outcome.Known(
        blob, language, facts == null ? parse(content, blob, language) : facts);
  }

  private FileFacts parse(byte[] content, BlobId blob, Language language) {
    parsed.incrementAndGet();
    String text = decoding.text(content);
    try {
      FileFacts facts = language.read(text);
      if (cache != null) {
        cache.add(blob, frontEnd(language), facts);
      }
      return facts;
    } catch (RuntimeException | StackOverflowError e) {
      // A defect of the front end: reported, not kept, and no reason to give up the other files.
      String reason = "The front end for " + language.id() + " failed: " + e;
      return FileFacts.unreadable(new ParseProblem(1, 1, reason), (int) text.lines().count());
    }
  }

  private @Nullable FileFacts cached(BlobId blob, Language language) {
    return cache == null ? null : cache.facts(blob, frontEnd(language));
  }

  private String frontEnd(Language language) {
    String name = language.id() + ":" + language.frontEnd();
    Charset encoding = decoding.configured();
    return encoding == null ? name : name + ":" + encoding.name();
  }
}
