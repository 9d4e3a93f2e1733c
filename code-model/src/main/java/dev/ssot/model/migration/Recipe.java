package dev.ssot.model.migration;

import java.util.List;

/**
 * One change, in words that hold for every language; a {@link Rewriter} turns it into edits. Types
 * are named as {@code a.b.Outer.Nested}, members as {@code a.b.Type#name} or {@code
 * a.b.Type#name(Type,Type)} with the parameter types as {@link
 * dev.ssot.model.facts.MethodFact#signature()} writes them.
 */
public sealed interface Recipe {

  /** The kind of the recipe, as plans and reports spell it. */
  default String kind() {
    return getClass().getSimpleName();
  }

  /**
   * Every use of one type becomes a use of the other. Declarations stay, unless the tree declares
   * the first type only and the second is no type of a library: then it takes that name and place.
   */
  record MoveType(String from, String to) implements Recipe {}

  /**
   * The same for every type of a package and of the packages below it; what is in the target
   * already stays. Files and declarations move as well. With {@code .*} behind both names, the
   * packages below stay.
   */
  record MovePackage(String from, String to) implements Recipe {}

  /** Every use of a static method or constant goes to another owner, perhaps by another name. */
  record MoveMember(String from, String to) implements Recipe {}

  /** A method gets another name: its declaration, all overrides and all calls. */
  record RenameMethod(String method, String name) implements Recipe {}

  /**
   * The arguments of all calls of a method change, and the called name with them if it differs. If
   * the name stays and the tree declares no method that takes the new arguments, the declarations
   * follow.
   *
   * @param name the name to call afterwards
   * @param arguments what the new call hands over, in order
   */
  record ChangeArguments(String method, String name, List<Argument> arguments) implements Recipe {}

  /**
   * Constructor calls become factory calls.
   *
   * @param constructor {@code a.b.Type#<init>(Type,Type)}, or without parameters for all
   * @param factory the static method, or the instance method of {@code receiver}, to call
   * @param receiver the expression that an instance method is called on, or "" for a static one
   */
  record ReplaceConstructor(
      String constructor, String factory, String receiver, List<Argument> arguments)
      implements Recipe {}

  /**
   * Calls of an accessor, uses of a constant, or calls of a constructor become another expression.
   *
   * @param accessor a static method; or an instance method, if {@code $} stands in the expression
   *     for what it is called on
   * @param expression Java source; qualified names in it are imported where that is possible
   */
  record ReplaceAccessor(String accessor, String expression) implements Recipe {}

  /**
   * A type gets one more method.
   *
   * @param source the whole declaration, with qualified names, indented by nothing
   */
  record AddMethod(String type, String source) implements Recipe {}

  /** A type names one more supertype; nothing happens if it has it already, however far up. */
  record AddSupertype(String type, String supertype) implements Recipe {}

  /** A method creates and throws another exception than before, with the same arguments. */
  record ChangeThrown(String method, String from, String to) implements Recipe {}

  /** A declaration is marked as deprecated, with what to use instead. */
  record Deprecate(String symbol, String replacement, String since, boolean forRemoval)
      implements Recipe {}

  /**
   * The body of a type becomes a thin subtype of the canonical one: constructors that hand on, and
   * what else callers need.
   *
   * @param members whole declarations that stay or come, with qualified names
   */
  record RedirectToCanonical(String type, String canonical, List<String> members)
      implements Recipe {}

  /** A type, and its file if nothing else is in it, goes away. */
  record DeleteType(String type) implements Recipe {}

  /** The configuration no longer lists some types as members of a concept. */
  record Undeclare(String concept, List<String> types) implements Recipe {}

  /**
   * A factory method asks a switch whether to take the legacy or the canonical path.
   *
   * @param flag the name of a system property; the environment variable is its upper-case form
   * @param legacy the expression to answer while the switch is off, "" for what the body does now
   */
  record GateByFlag(String method, String flag, String legacy, String canonical)
      implements Recipe {}

  /** The switch of a method goes, and the canonical path is all that is left of its body. */
  record RemoveGate(String method, String flag) implements Recipe {}

  /** What a new call hands over at one position. */
  sealed interface Argument {
    /** The old call's argument at this position, from 0. */
    record Old(int position) implements Argument {}

    /** An expression that is the same for all calls, with qualified names. */
    record Given(String expression) implements Argument {}

    /** An old argument inside of an expression: every {@code $} stands for it. */
    record Converted(int position, String expression) implements Argument {}
  }
}
