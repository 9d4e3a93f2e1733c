package dev.ssot.java.rewrite;

import java.util.List;

/**
 * The member that the compiler says a name means.
 *
 * @param owner the qualified name of the type that declares it
 * @param parameters the erased simple names of the parameter types as declared
 * @param erasure the same with type variables replaced by their bounds
 */
record Target(
    String owner, String name, List<String> parameters, List<String> erasure, boolean isStatic) {

  boolean hasSignatureOf(MemberName member) {
    List<String> wanted = member.parameters();
    return wanted == null || wanted.equals(parameters) || wanted.equals(erasure);
  }
}
