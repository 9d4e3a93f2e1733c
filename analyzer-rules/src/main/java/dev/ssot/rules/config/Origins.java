package dev.ssot.rules.config;

import java.util.Map;

/**
 * Where the values below one key are set.
 *
 * @param all by keys joined with dots
 */
record Origins(Map<String, Origin> all, String key) {

  Origins below(String name) {
    return new Origins(all, key + "." + name);
  }

  /** Notes where the value of a name is set, or, with "", that of the key itself. */
  void set(String name, Origin origin) {
    all.put(name.isEmpty() ? key : key + "." + name, origin);
  }
}
