package dev.ssot.model.facts;

import dev.ssot.model.source.Range;
import org.jspecify.annotations.Nullable;

/**
 * One use of a name.
 *
 * @param name as written, white space and type arguments removed; for a call the method's name
 * @param receiver what a call or a field access is made on: a type as written, {@code this} or
 *     {@code super}, then, after a colon and separated by dots, the calls (with the number of their
 *     arguments) and fields that lead on from there: {@code a.Foo}, {@code Foo:getBar(0).baz}; ""
 *     for an unqualified use, null if unknown; always null for other kinds
 * @param arguments how many arguments a call or a construction has, otherwise -1
 * @param scope index into {@link FileFacts#scopes()}
 * @param line the line of the name, from 1
 * @param column the first column of the name, from 1
 * @param length the characters of the name on that line
 * @param deferred whether it stands in a lambda or an anonymous type, so that it is not done when
 *     the code around it is
 */
public record Reference(
    ReferenceKind kind,
    String name,
    @Nullable String receiver,
    int arguments,
    int scope,
    int line,
    int column,
    int length,
    boolean deferred) {

  public Range range() {
    return Range.onLine(line, column, length);
  }
}
