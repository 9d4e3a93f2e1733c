package dev.ssot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small source trees. */
final class Trees {

  private static final String STORE =
      """
      package %1$s;

      import java.util.HashMap;
      import java.util.Map;

      /** Keeps carts. */
      public class %2$s {
        private final Map<String, Integer> prices = new HashMap<>();

        public void addArticle(String article, int price) {
          if (price < 0) {
            throw new IllegalArgumentException("negative: " + price);
          }
          prices.merge(article, price, Integer::sum);
        }

        public void removeArticle(String article) {
          if (prices.remove(article) == null) {
            throw new IllegalStateException("unknown: " + article);
          }
        }

        public int totalPrice() {
          int total = 0;
          for (int price : prices.values()) {
            total += price;
          }
          return total;
        }

        public String describeArticles() {
          StringBuilder text = new StringBuilder();
          for (Map.Entry<String, Integer> each : prices.entrySet()) {
            text.append(each.getKey()).append('=').append(each.getValue()).append(';');
          }
          return text.toString();
        }
      }
      """;

  private Trees() {}

  /** One class. */
  static Path clean(Path folder) {
    return file(folder, "src/main/java/shop/Cart.java", STORE.formatted("shop", "Cart"));
  }

  /** One class and its copy. */
  static Path duplicated(Path folder) {
    file(folder, "src/main/java/shop/ShoppingCart.java", STORE.formatted("shop", "ShoppingCart"));
    return file(
        folder,
        "src/main/java/shop/legacy/LegacyShoppingCart.java",
        STORE.formatted("shop.legacy", "LegacyShoppingCart"));
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
