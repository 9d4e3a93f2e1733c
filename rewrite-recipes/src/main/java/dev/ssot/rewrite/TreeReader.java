package dev.ssot.rewrite;

import dev.ssot.model.index.CodeIndex;
import dev.ssot.rewrite.tree.Overlay;

/** Reads a tree as it would be after some writes. The command line brings the one there is. */
public interface TreeReader {

  /** All facts of the tree; files that the overlay does not change need not be read again. */
  CodeIndex index(Overlay tree);

  /** The same with concepts and violations. */
  TreeState analyse(Overlay tree);
}
