package dev.ssot.rules.scan.git;

import java.nio.file.Path;

/**
 * A file that git has the content of.
 *
 * @param repository a directory of the checkout whose repository has it
 * @param path relative to the directory that was asked about, with forward slashes
 * @param hash of the content
 */
public record BlobFile(Path repository, String path, String hash) {

  BlobFile below(String folder) {
    return new BlobFile(repository, folder + "/" + path, hash);
  }
}
