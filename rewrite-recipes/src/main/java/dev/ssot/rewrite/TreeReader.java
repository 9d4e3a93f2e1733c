package dev.ssot.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.rewrite.tree.Overlay;
import java.util.List;
import java.util.Set;

/** Reads a tree as it would be after some writes. The command line brings the one there is. */
public interface TreeReader {

  /**
   * The facts of the tree; files that the overlay does not change need not be read again. What is
   * declared is there, and what the recipes that the tree was read for are about; other uses may be
   * missing.
   */
  CodeIndex index(Overlay tree);

  /** The same, with every use of the types that have one of these simple names. */
  default CodeIndex index(Overlay tree, Set<String> names) {
    return index(tree);
  }

  /** The paths of files that are no source code but may name types. */
  default List<String> resources(Overlay tree) {
    return List.of();
  }

  /** All facts of the tree, with concepts and violations. */
  TreeState analyse(Overlay tree);
}
