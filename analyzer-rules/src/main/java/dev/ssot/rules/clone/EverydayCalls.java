package dev.ssot.rules.clone;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls that a body of any purpose makes: of texts, collections, streams and the like. */
final class EverydayCalls {

  private static final Set<Integer> NAMES =
      Stream.of(
              "StringBuilder",
              "append",
              "toString",
              "length",
              "charAt",
              "substring",
              "indexOf",
              "startsWith",
              "endsWith",
              "replace",
              "trim",
              "strip",
              "split",
              "format",
              "valueOf",
              "isEmpty",
              "isBlank",
              "equals",
              "hashCode",
              "compareTo",
              "getClass",
              "get",
              "set",
              "put",
              "add",
              "addAll",
              "remove",
              "size",
              "contains",
              "containsKey",
              "iterator",
              "hasNext",
              "next",
              "entrySet",
              "keySet",
              "values",
              "getKey",
              "getValue",
              "stream",
              "map",
              "filter",
              "forEach",
              "collect",
              "toList",
              "of",
              "empty",
              "ofNullable",
              "isPresent",
              "orElse",
              "ArrayList",
              "HashMap",
              "HashSet",
              "LinkedHashMap",
              "LinkedList",
              "IllegalArgumentException",
              "IllegalStateException",
              "debug",
              "info",
              "warn",
              "error")
          .map(String::hashCode)
          .collect(Collectors.toUnmodifiableSet());

  private EverydayCalls() {}

  /** Whether a name of this hash is one of them. */
  static boolean has(int hash) {
    return NAMES.contains(hash);
  }
}
