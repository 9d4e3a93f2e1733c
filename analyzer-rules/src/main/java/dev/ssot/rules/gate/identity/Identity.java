package dev.ssot.rules.gate.identity;

/**
 * Who a finding is.
 *
 * @param concept the name of its concept, declared or discovered, or ""
 * @param subject the symbol that it is about
 * @param detail what tells it from other findings about the subject
 * @param key the hash that stands for it; see {@link Fingerprint}
 * @param shape what the code of the subject looks like, see {@link Shape}
 * @param canonical what should stay in place of the subject
 */
public record Identity(
    String rule,
    String concept,
    String subject,
    String detail,
    String key,
    Shape shape,
    Canonical canonical) {

  /** The same under another id of its rule. */
  public Identity under(String other) {
    boolean named = Fingerprint.of(rule, concept, subject, detail).equals(key);
    String otherKey = Fingerprint.of(other, named ? concept : "", subject, detail);
    return new Identity(other, concept, subject, detail, otherKey, shape, canonical);
  }

  /** The type of the subject, without a member. */
  String owner() {
    return Symbols.owner(subject);
  }

  /** The member of the subject with the sign in front of it, or "". */
  String member() {
    int hash = subject.indexOf('#');
    return hash < 0 ? "" : subject.substring(hash);
  }
}
