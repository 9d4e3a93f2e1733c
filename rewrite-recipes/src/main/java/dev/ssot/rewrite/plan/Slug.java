package dev.ssot.rewrite.plan;

import java.util.Locale;

/** Names as parts of ids. */
final class Slug {

  private Slug() {}

  /** {@code WebSocketManager} is {@code web-socket-manager}. */
  static String of(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}
