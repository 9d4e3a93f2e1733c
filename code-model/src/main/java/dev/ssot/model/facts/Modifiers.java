package dev.ssot.model.facts;

/**
 * The modifiers of a declaration as a set of bits.
 *
 * @param bits the union of the constants below
 */
public record Modifiers(int bits) {

  public static final int PUBLIC = 1;
  public static final int PROTECTED = 1 << 1;
  public static final int PRIVATE = 1 << 2;
  public static final int STATIC = 1 << 3;
  public static final int FINAL = 1 << 4;
  public static final int ABSTRACT = 1 << 5;
  public static final int DEFAULT = 1 << 6;
  public static final int SEALED = 1 << 7;
  public static final int ASYNC = 1 << 8;
  public static final int VOLATILE = 1 << 9;
  public static final int ENUM_CONSTANT = 1 << 10;
  public static final int RECORD_COMPONENT = 1 << 11;

  public static final Modifiers NONE = new Modifiers(0);

  public boolean has(int bit) {
    return (bits & bit) != 0;
  }

  public Modifiers with(int bit) {
    return new Modifiers(bits | bit);
  }

  public boolean isPublic() {
    return has(PUBLIC);
  }

  public boolean isProtected() {
    return has(PROTECTED);
  }

  public boolean isPrivate() {
    return has(PRIVATE);
  }

  public boolean isStatic() {
    return has(STATIC);
  }

  public boolean isFinal() {
    return has(FINAL);
  }

  public boolean isAbstract() {
    return has(ABSTRACT);
  }

  public boolean isAsync() {
    return has(ASYNC);
  }
}
