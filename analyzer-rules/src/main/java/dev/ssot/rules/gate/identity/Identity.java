package dev.ssot.rules.gate.identity;

/**
 * Who a finding is.
 *
 * @param concept the name of its concept, declared or discovered, or ""
 * @param subject the symbol that it is about
 * @param detail what tells it from other findings about the subject
 * @param key the hash that stands for it; see {@link dev.ssot.rules.gate.Fingerprint}
 * @param shape what the code of the subject looks like, see {@link Shape}
 * @param canonical the symbol that should stay in place of the subject, or "" where it is not known
 */
public record Identity(
    String rule,
    String concept,
    String subject,
    String detail,
    String key,
    Shape shape,
    String canonical) {

  /** The type of the subject, without a member. */
  String owner() {
    int hash = subject.indexOf('#');
    return hash < 0 ? subject : subject.substring(0, hash);
  }

  /** The member of the subject with the sign in front of it, or "". */
  String member() {
    int hash = subject.indexOf('#');
    return hash < 0 ? "" : subject.substring(hash);
  }
}
