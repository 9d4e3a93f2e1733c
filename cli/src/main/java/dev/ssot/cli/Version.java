package dev.ssot.cli;

import java.util.Objects;

/** The version that the build wrote into the manifest. */
final class Version {

  private Version() {}

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, "(development)");
  }

  static String line() {
    return "ssot " + number();
  }
}
