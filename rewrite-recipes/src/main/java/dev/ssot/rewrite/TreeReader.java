package dev.ssot.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.rewrite.tree.Overlay;
import java.util.List;

/** Reads a tree as it would be after some writes. The command line brings the one there is. */
public interface TreeReader {

  /** All facts of the tree; files that the overlay does not change need not be read again. */
  CodeIndex index(Overlay tree);

  /** The paths of files that are no source code but may name types. */
  default List<String> resources(Overlay tree) {
    return List.of();
  }

  /** All facts of the tree, with concepts and violations. */
  TreeState analyse(Overlay tree);
}
