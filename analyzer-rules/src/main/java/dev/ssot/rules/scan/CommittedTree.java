package dev.ssot.rules.scan;

import dev.ssot.rules.scan.cache.FactsCache;
import dev.ssot.rules.scan.git.BlobReader;
import dev.ssot.rules.scan.git.Revision.BlobFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a job out of what a commit holds. */
record CommittedTree(Path root, List<BlobFile> listed, SourceNames names) {

  Job job(BlobReader blobs, @Nullable FactsCache cache, Decoding decoding) {
    Passage passage = new Passage(listed.stream().map(BlobFile::path).toList());
    List<TreeFile> files = new ArrayList<>();
    Map<String, String> hashes = new HashMap<>();
    for (BlobFile file : listed) {
      if (names.accepts(file.path()) && passage.isOpen(file.path())) {
        files.add(new CommittedFile(file, blobs));
        hashes.put(file.path(), file.hash());
      }
    }
    files.sort(Comparator.comparing(TreeFile::path));
    Layouts layouts = new Layouts(modules(), Surroundings.above(root));
    SourceText text = new CommittedText(root, hashes, decoding);
    return new Job(root, files, layouts, List.of(), List.of(), cache, text);
  }

  private Set<String> modules() {
    Set<String> modules = new HashSet<>();
    for (BlobFile file : listed) {
      if (Names.isBuildFile(Names.last(file.path()))) {
        modules.add(Names.folder(file.path()));
      }
    }
    return modules;
  }
}
