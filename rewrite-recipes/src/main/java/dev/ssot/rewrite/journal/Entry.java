package dev.ssot.rewrite.journal;

import java.util.List;
import java.util.Locale;

/**
 * One step in the journal.
 *
 * @param number from 1, in the order in which the steps were applied
 * @param step the id of the step
 * @param items the files, in the order in which they are written
 * @param comes the folders that the step needs and that were not there, outermost first
 * @param goes the folders that the step leaves empty, innermost first
 */
public record Entry(
    int number,
    String step,
    String title,
    List<Item> items,
    List<String> comes,
    List<String> goes) {

  /** The paths that it writes. */
  public List<String> paths() {
    return items.stream().map(Item::path).toList();
  }

  /** The name of its folder: four digits, so that names sort as numbers do. */
  String folder() {
    return String.format(Locale.ROOT, "%04d", number);
  }
}
