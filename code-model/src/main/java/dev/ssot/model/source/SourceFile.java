package dev.ssot.model.source;

/**
 * One file of the tree, as discovered, not yet read as code.
 *
 * @param path relative to the root of the run, with forward slashes
 * @param language the id of the front end that reads it
 * @param set whether it is production code or test code
 * @param module the folder of the build module that it belongs to, relative to the root, or ""
 * @param sourceRoot the folder below which folders are packages, relative to the root, or ""
 * @param hash the git blob hash of its content, in hexadecimal
 */
public record SourceFile(
    String path, String language, SourceSet set, String module, String sourceRoot, String hash)
    implements Comparable<SourceFile> {

  public boolean isTest() {
    return set == SourceSet.TEST;
  }

  @Override
  public int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }
}
