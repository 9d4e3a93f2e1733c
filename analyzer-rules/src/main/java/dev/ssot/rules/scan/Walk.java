package dev.ssot.rules.scan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveAction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes all files below a directory; its folders are looked into side by side. */
final class Walk extends RecursiveAction {

  private static final long serialVersionUID = 1L;

  private final transient Place directory;
  private final transient Finds finds;
  private final transient Consumer<Place> repositories;
  private final boolean start;

  /**
   * A walk.
   *
   * @param repositories takes the folders in which a git checkout begins
   */
  Walk(Place directory, Finds finds, Consumer<Place> repositories) {
    this(directory, finds, repositories, true);
  }

  private Walk(Place directory, Finds finds, Consumer<Place> repositories, boolean start) {
    this.directory = directory;
    this.finds = finds;
    this.repositories = repositories;
    this.start = start;
  }

  @Override
  protected void compute() {
    List<Place> entries = entries();
    boolean built = entries.stream().anyMatch(entry -> Names.isBuildFile(entry.name()));
    List<Walk> below = new ArrayList<>();
    for (Place entry : entries) {
      @Nullable BasicFileAttributes attributes = finds.attributes(entry);
      if (attributes == null) {
        continue;
      }
      if (!attributes.isDirectory()) {
        finds.take(entry, attributes);
      } else if (!Names.isPassedOver(entry.name()) && !(built && Names.isOutput(entry.name()))) {
        below.add(new Walk(entry.asFolder(), finds, repositories, false));
      }
    }
    invokeAll(below);
  }

  /** What is in the directory; nothing if it is somebody else's to look into. */
  private List<Place> entries() {
    List<Place> entries = new ArrayList<>();
    boolean repository = false;
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory.file())) {
      for (Path entry : found) {
        Place place = directory.child(entry);
        entries.add(place);
        repository |= place.name().equals(".git");
      }
    } catch (IOException | DirectoryIteratorException e) {
      finds.skip(directory.path(), "The directory cannot be read");
    }
    if (repository && !start) {
      repositories.accept(directory);
      return List.of();
    }
    return entries;
  }
}
