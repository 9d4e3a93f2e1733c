package dev.ssot.rules;

/** The version of ssot. */
public final class Version {

  /** As the build states it. */
  public static final String TEXT = "0.1.0";

  private Version() {}
}
