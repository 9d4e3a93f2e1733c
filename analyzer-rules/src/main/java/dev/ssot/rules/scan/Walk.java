package dev.ssot.rules.scan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes all files below a directory; its folders are looked into side by side. The files come in
 * the order of their paths, so that nobody has to sort them.
 */
final class Walk extends RecursiveTask<List<FoundFile>> {

  private static final long serialVersionUID = 1L;

  private final transient Place directory;
  private final transient Finds finds;
  private final transient Function<Place, List<FoundFile>> repositories;
  private final boolean start;

  /** A file, or a walk through a folder. */
  private record Entry(String name, @Nullable FoundFile file, @Nullable Walk walk) {}

  /**
   * A walk.
   *
   * @param repositories takes the folders in which a git checkout begins
   */
  Walk(Place directory, Finds finds, Function<Place, List<FoundFile>> repositories) {
    this(directory, finds, repositories, true);
  }

  private Walk(
      Place directory, Finds finds, Function<Place, List<FoundFile>> repositories, boolean start) {
    this.directory = directory;
    this.finds = finds;
    this.repositories = repositories;
    this.start = start;
  }

  @Override
  protected List<FoundFile> compute() {
    List<Place> places = places();
    if (!start && places.stream().anyMatch(place -> place.name().equals(".git"))) {
      return repositories.apply(directory);
    }
    List<Entry> entries = entries(places);
    List<Walk> walks = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.walk() != null) {
        walks.add(entry.walk());
      }
    }
    invokeAll(walks);
    return files(entries);
  }

  private static List<FoundFile> files(List<Entry> entries) {
    List<FoundFile> files = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.file() != null) {
        files.add(entry.file());
      } else if (entry.walk() != null) {
        files.addAll(entry.walk().join());
      }
    }
    return files;
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory.file())) {
      found.forEach(entry -> places.add(directory.child(entry)));
    } catch (IOException | DirectoryIteratorException e) {
      finds.skip(directory.path(), "The directory cannot be read");
    }
    return places;
  }

  private List<Entry> entries(List<Place> places) {
    boolean built = places.stream().anyMatch(place -> Names.isBuildFile(place.name()));
    List<Entry> entries = new ArrayList<>();
    for (Place place : places) {
      @Nullable BasicFileAttributes attributes = finds.attributes(place);
      if (attributes != null && attributes.isDirectory()) {
        descend(place, built, entries);
      } else if (attributes != null) {
        FoundFile file = finds.take(place, attributes);
        entries.add(new Entry(place.name(), file, null));
      }
    }
    entries.sort((a, b) -> a.name().compareTo(b.name()));
    return entries;
  }

  private void descend(Place place, boolean built, List<Entry> entries) {
    String name = place.name();
    if (!Names.isPassedOver(name) && !(built && Names.isOutput(name))) {
      Walk walk = new Walk(place.asFolder(), finds, repositories, false);
      entries.add(new Entry(name + "/", null, walk));
    }
  }
}
