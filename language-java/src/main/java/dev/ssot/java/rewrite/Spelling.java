package dev.ssot.java.rewrite;

import dev.ssot.java.rewrite.DottedName.Role;
import dev.ssot.java.rewrite.Meaning.Origin;

/** Writes the name of a type the way that a place names it already: short, nested or qualified. */
final class Spelling {

  private final Imports imports;
  private final KnownTypes types;

  Spelling(Imports imports, KnownTypes types) {
    this.imports = imports;
    this.types = types;
  }

  /**
   * How a type is to be named at a place that needs no particular form.
   *
   * @param nestedAlone whether a nested type is imported itself rather than through its outer type
   * @param mayImport whether it is worth an import if documentation alone names the type
   */
  String of(DottedName place, String path, boolean nestedAlone, boolean mayImport) {
    if (nestedAlone && isUsable(place, path, mayImport)) {
      return KnownTypes.simple(path);
    }
    String start = types.outermost(path);
    return isUsable(place, start, mayImport)
        ? path.substring(start.length() - KnownTypes.simple(start).length())
        : path;
  }

  private boolean isUsable(DottedName place, String start, boolean mayImport) {
    boolean prose = place.role() == Role.DOCUMENTATION && !mayImport;
    return prose
        ? imports.useInProse(place.place(), start)
        : imports.use(place.place(), start, place.role());
  }

  /**
   * The new form of a name that was found to mean a type.
   *
   * @param last the segment of the name that the type ends with
   */
  String replacing(DottedName name, int last, Meaning start, String from, String to) {
    boolean qualified = start.is(Origin.UNKNOWN) && last > 0;
    if (qualified) {
      return to;
    }
    boolean alone = last == 0 && isNested(from) && isNested(to);
    if (alone && start.is(Origin.MEMBER) && sameOwner(from, to)) {
      return KnownTypes.simple(to);
    }
    boolean imported = start.is(Origin.SINGLE_IMPORT);
    boolean asElsewhere = !isNested(from) && types.isMostlyImportedItself(to);
    return of(name, to, asElsewhere || (alone && imported), imported);
  }

  private boolean isNested(String path) {
    return !types.outermost(path).equals(path);
  }

  private static boolean sameOwner(String from, String to) {
    return KnownTypes.container(from).equals(KnownTypes.container(to));
  }
}
