package dev.ssot.rules.scan.git;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads contents by their hashes through one git process. Safe to use from several threads. */
public final class BlobReader implements AutoCloseable {

  private final Process process;
  private final OutputStream questions;
  private final InputStream answers;

  private BlobReader(Process process) {
    this.process = process;
    this.questions = process.getOutputStream();
    this.answers = new BufferedInputStream(process.getInputStream(), 1 << 16);
  }

  /** Starts git in a directory of the repository. */
  public static BlobReader start(Path directory) throws GitException {
    try {
      Process process = new Git(directory).start("cat-file", "--batch");
      var unused = Git.complaint(process);
      return new BlobReader(process);
    } catch (IOException e) {
      throw new GitException("git cannot be run: " + e.getMessage());
    }
  }

  /** The content of that hash. */
  public synchronized byte[] read(String hash) throws IOException {
    questions.write((hash + "\n").getBytes(StandardCharsets.US_ASCII));
    questions.flush();
    String[] header = line().split(" ", -1);
    if (header.length != 3) {
      throw new IOException("git has no object " + hash);
    }
    int size = Integer.parseInt(header[2]);
    byte[] content = answers.readNBytes(size);
    if (content.length != size || answers.read() != '\n') {
      throw new IOException("git stopped while it was sending the object " + hash);
    }
    return content;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = answers.read(); c != '\n'; c = answers.read()) {
      if (c < 0) {
        throw new IOException("git stopped before it had answered");
      }
      line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      questions.close();
    } catch (IOException e) {
      process.destroy();
    }
  }
}
