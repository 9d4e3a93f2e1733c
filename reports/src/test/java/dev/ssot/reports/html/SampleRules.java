package dev.ssot.reports.html;

import dev.ssot.model.rule.Family;
import dev.ssot.model.rule.RuleInfo;
import dev.ssot.model.rule.Severity;
import java.util.List;

/** The rules that the test data names. */
final class SampleRules {

  static final List<RuleInfo> ALL =
      List.of(
          rule(
              "bypassed-factory",
              Family.CREATION,
              Severity.WARNING,
              "A member that is constructed outside its canonical factory.",
              "Whatever the factory guarantees, such as isolation of users and limits, does not hold for this object.",
              "Ask the factory for it."),
          rule(
              "circular-import",
              Family.IMPORTS,
              Severity.WARNING,
              "Packages that import each other in a circle.",
              "None of them can be moved, tested or understood without the others.",
              "Cut the edge with the fewest uses."),
          rule(
              "contract-not-declared",
              Family.CONTRACT,
              Severity.ERROR,
              "A member that does not declare the contract of its concept.",
              "The compiler cannot tell when it stops offering what callers expect.",
              "Declare the contract and complete the methods."),
          rule(
              "divergent-signature",
              Family.CONTRACT,
              Severity.ERROR,
              "One method name with more than one signature across the members of a concept.",
              "Callers cannot be moved from one member to another without being rewritten.",
              "Give every member the signature of the canonical one; keep a bridge overload while callers move."),
          rule(
              "duplicate-implementation",
              Family.IMPLEMENTATION,
              Severity.ERROR,
              "A member of a concept other than the canonical one.",
              "A correction that is made in one of them is missing in the others.",
              "Move its users to the canonical type, then delete it."),
          rule(
              "duplicate-method",
              Family.IMPLEMENTATION,
              Severity.WARNING,
              "Methods with the same body in different types.",
              "They drift apart without anybody noticing.",
              "Keep one and call it from the others."),
          rule(
              "fragmented-factory",
              Family.CREATION,
              Severity.ERROR,
              "More than one way to create the product of a concept.",
              "Each way sets up the object differently.",
              "Keep the canonical factory; let the other ways call it, then remove them."),
          rule(
              "global-accessor",
              Family.LEGACY,
              Severity.WARNING,
              "A static function that hands out a shared member.",
              "State of different users meets in one object.",
              "Ask the factory for an isolated object."),
          rule(
              "incomplete-factory",
              Family.CREATION,
              Severity.ERROR,
              "A factory without a required method, or one that takes invalid arguments.",
              "Callers build what is missing by themselves.",
              "Add the method; reject invalid arguments with the stated exception."),
          rule(
              "legacy-use",
              Family.LEGACY,
              Severity.WARNING,
              "A use of a legacy symbol outside its own declaration.",
              "As long as it is used it cannot be removed.",
              "Use its replacement."),
          rule(
              "missing-method",
              Family.CONTRACT,
              Severity.WARNING,
              "A member without a method that its contract requires.",
              "Code written against the contract does not work with it.",
              "Add the method, or leave the concept."),
          rule(
              "multiple-import-paths",
              Family.IMPORTS,
              Severity.WARNING,
              "A symbol that can be reached by more than one path.",
              "Readers cannot tell whether two files mean the same thing.",
              "Keep the canonical path; deprecate the others."),
          rule(
              "non-canonical-import",
              Family.IMPORTS,
              Severity.WARNING,
              "A file that uses a symbol by a path that is not the canonical one.",
              "It keeps the duplicate alive.",
              "Import the canonical path."),
          rule(
              "undeclared-deprecation",
              Family.LEGACY,
              Severity.INFO,
              "A symbol that is said to be legacy and carries no deprecation.",
              "Nobody is warned.",
              "Add @Deprecated with the replacement."));

  private SampleRules() {}

  static RuleInfo named(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static RuleInfo rule(
      String id, Family family, Severity severity, String summary, String why, String remedy) {
    return new RuleInfo(id, family, severity, summary, why, remedy);
  }
}
