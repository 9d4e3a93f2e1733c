package dev.ssot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small source trees. */
final class Trees {

  /** Also what `.ci/e2e/maven-plugin.sh` builds. */
  private static final Path STORE = Path.of("src/test/resources/trees/Store.txt");

  private Trees() {}

  /** One class. */
  static Path clean(Path folder) {
    return file(folder, "src/main/java/shop/Cart.java", store("shop", "Cart"));
  }

  /** One class and its copy. */
  static Path duplicated(Path folder) {
    file(folder, "src/main/java/shop/ShoppingCart.java", store("shop", "ShoppingCart"));
    return file(
        folder,
        "src/main/java/shop/legacy/LegacyShoppingCart.java",
        store("shop.legacy", "LegacyShoppingCart"));
  }

  private static String store(String packageName, String name) {
    try {
      return Files.readString(STORE).replace("PACKAGE", packageName).replace("NAME", name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that is no Java. */
  static Path broken(Path folder) {
    return file(folder, "src/main/java/shop/Broken.java", "package shop; class Broken { int }");
  }

  /** Writes a file and returns the folder. */
  static Path file(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
