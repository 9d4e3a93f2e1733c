package dev.ssot.model.index;

import dev.ssot.model.facts.FileFacts;
import dev.ssot.model.source.Location;
import dev.ssot.model.source.Range;
import dev.ssot.model.source.SourceFile;

/** One file of the tree together with what it says. Compared by identity. */
public final class SourceUnit {

  private final SourceFile file;
  private final FileFacts facts;

  public SourceUnit(SourceFile file, FileFacts facts) {
    this.file = file;
    this.facts = facts;
  }

  public SourceFile file() {
    return file;
  }

  public FileFacts facts() {
    return facts;
  }

  public String path() {
    return file.path();
  }

  public boolean isTest() {
    return file.isTest();
  }

  public Location at(Range range) {
    return new Location(file.path(), range);
  }

  @Override
  public String toString() {
    return file.path();
  }
}
