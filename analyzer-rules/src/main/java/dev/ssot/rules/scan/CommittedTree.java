package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.FactsCache;
import dev.ssot.rules.scan.git.BlobFile;
import dev.ssot.rules.scan.git.BlobReaders;
import dev.ssot.rules.scan.git.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a job out of what git has: the files of a commit, or those that are staged. */
record CommittedTree(Roots roots, Snapshot snapshot, SourceNames names) {

  Job job(BlobReaders blobs, @Nullable FactsCache cache, Decoding decoding) {
    Passage passage = new Passage(snapshot.files().stream().map(BlobFile::path).toList());
    List<TreeFile> files = new ArrayList<>();
    Map<String, BlobFile> byPath = new HashMap<>();
    for (BlobFile file : snapshot.files()) {
      if (names.accepts(file.path()) && passage.isOpen(file.path()) && isAsked(file.path())) {
        files.add(new CommittedFile(file, blobs));
        byPath.put(file.path(), file);
      }
    }
    files.sort(Comparator.comparing(TreeFile::path));
    Layouts layouts = new Layouts(modules(), Surroundings.above(roots.root()));
    SourceText text = new CommittedText(byPath, blobs, decoding);
    return new Job(roots.root(), files, layouts, List.of(), snapshot.notices(), cache, text);
  }

  /** Whether a path lies below one of the arguments. */
  private boolean isAsked(String path) {
    return roots.starts().stream()
        .map(start -> roots.root().relativize(start).toString().replace('\\', '/'))
        .anyMatch(start -> start.isEmpty() || path.equals(start) || path.startsWith(start + "/"));
  }

  private Set<String> modules() {
    Set<String> modules = new HashSet<>();
    for (BlobFile file : snapshot.files()) {
      if (Names.isBuildFile(Names.last(file.path()))) {
        modules.add(Names.folder(file.path()));
      }
    }
    return modules;
  }
}
