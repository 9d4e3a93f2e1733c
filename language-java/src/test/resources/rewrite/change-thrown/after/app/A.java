package app;

import canon.Failure;
import java.util.Optional;

class A {
  /**
   * Checks; see also {@link OldFailure}.
   *
   * @throws Failure if it is empty
   */
  String check(String text) throws Failure {
    if (text.isEmpty()) {
      throw new Failure("empty" /* really */);
    }
    return Optional.of(text).orElseThrow(() -> new canon.Failure("none"));
  }

  void check(int number) {
    throw new OldFailure("another overload");
  }
}
