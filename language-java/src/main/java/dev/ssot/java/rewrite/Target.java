package dev.ssot.java.rewrite;

import java.util.List;

/**
 * The member that the compiler says a name means.
 *
 * @param owner the qualified name of the type that declares it; "" for a local variable
 * @param parameters the erased simple names of the parameter types as declared
 * @param erasure the same with type variables replaced by their bounds
 */
record Target(
    String owner, String name, List<String> parameters, List<String> erasure, boolean isStatic) {

  boolean hasSignatureOf(MemberName member) {
    List<String> wanted = member.parameters();
    return wanted == null || wanted.equals(parameters) || wanted.equals(erasure);
  }

  /** Whether a call with arguments of the member's types fits although it is no signature. */
  boolean isCalledLike(MemberName member) {
    List<String> wanted = member.parameters();
    int fixed = parameters.size() - 1;
    if (wanted == null
        || fixed < 0
        || !parameters.get(fixed).endsWith("[]")
        || wanted.size() < fixed) {
      return false;
    }
    for (int i = 0; i < fixed; i++) {
      String type = wanted.get(i);
      if (!type.equals(parameters.get(i)) && !type.equals(erasure.get(i))) {
        return false;
      }
    }
    return true;
  }
}
