package dev.ssot.rules.constant;

import dev.ssot.model.facts.FieldFact;
import dev.ssot.model.facts.FieldFact.Initialiser;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.source.Location;
import java.util.regex.Pattern;

/** A constant, and the type that declares it. */
public record Constant(TypeSymbol owner, FieldFact field) {

  /** A text from this length on, quotes included, is no coincidence. */
  private static final int TELLING = 24;

  private static final int LONGEST_SHOWN = 40;

  private static final int LONG = 160;

  private static final Pattern TYPE = Pattern.compile("\"(?:[a-z]\\w*+\\.){2,}[A-Z]\\w*+\"");

  private static final Pattern NUMBERS = Pattern.compile("\\{-?\\d+(?:,-?\\d+){3,}");

  /** As short as a reader knows it by. */
  public String name() {
    return owner.name() + "." + field.name();
  }

  public String qualifiedName() {
    return owner.qualifiedName() + "." + field.name();
  }

  public String id() {
    return owner.qualifiedName() + "#" + field.name();
  }

  public Location location() {
    return owner.unit().at(field.nameRange());
  }

  /** Its value as a reader wants to see it. */
  public String shownValue() {
    if (isLong()) {
      return "a longer value";
    }
    String value = field.value();
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "...";
  }

  /** Whether everybody can use it. */
  public boolean isOpen() {
    for (TypeSymbol type = owner; type != null; type = type.outer()) {
      if (!type.fact().modifiers().isPublic()) {
        return false;
      }
    }
    return field.modifiers().isPublic();
  }

  /** Whether the type of another one can use it. */
  public boolean isOpenTo(Constant other) {
    return isOpen()
        || (!field.modifiers().isPrivate()
            && owner.outer() == null
            && owner.packageName().equals(other.owner.packageName()));
  }

  boolean hasValueOf(Constant other) {
    return field.value().equals(other.field.value());
  }

  /** Whether it stays only for those who have not moved yet. */
  boolean isDeprecated() {
    return owner.isDeprecated() || field.isAnnotatedWith("Deprecated");
  }

  boolean isLiteral() {
    return field.initialiser() == Initialiser.LITERAL;
  }

  boolean isText() {
    return field.type().equals("String");
  }

  /** A table of the tokens of a parser consists of these. */
  boolean isWholeNumber() {
    return field.type().equals("int");
  }

  boolean isLong() {
    return field.value().startsWith("#") || field.value().length() > LONG;
  }

  boolean mentionsText() {
    return isLong() || field.value().indexOf('"') >= 0;
  }

  /** Whether two with this value are hardly meant to be two, whatever they are called. */
  boolean isTelling() {
    return mentionsText() && (isLong() || field.value().length() >= TELLING);
  }

  /** Whether its value is the qualified name of a type. */
  boolean namesType() {
    return TYPE.matcher(field.value()).matches();
  }

  /** Whether its value is a list of numbers that two hardly write by chance. */
  boolean listsNumbers() {
    return NUMBERS.matcher(field.value()).find();
  }
}
