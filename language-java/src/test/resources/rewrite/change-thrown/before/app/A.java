package app;

import java.util.Optional;

class A {
  /**
   * Checks; see also {@link OldFailure}.
   *
   * @throws OldFailure if it is empty
   */
  String check(String text) throws OldFailure {
    if (text.isEmpty()) {
      throw new OldFailure("empty" /* really */);
    }
    return Optional.of(text).orElseThrow(() -> new app.OldFailure("none"));
  }

  void check(int number) {
    throw new OldFailure("another overload");
  }
}
