package dev.ssot.model.rule;

import java.util.Locale;

/** What a rule is about. */
public enum Family {
  IMPLEMENTATION("Several implementations of one thing"),
  CONTRACT("Implementations that disagree"),
  IMPORTS("Several ways to reach one thing"),
  LEGACY("Old things still in use"),
  CREATION("Several ways to create one thing");

  private final String title;

  Family(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** The family in lower case, as folders and reports spell it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
