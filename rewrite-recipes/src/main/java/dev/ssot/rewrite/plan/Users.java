package dev.ssot.rewrite.plan;

import dev.ssot.model.index.CallSite;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import dev.ssot.model.index.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who uses what is to go, in groups that move together. */
final class Users {

  private final CodeIndex index;

  Users(CodeIndex index) {
    this.index = index;
  }

  /**
   * Files that move together.
   *
   * @param name the part of the package that tells them from others
   */
  record Group(String name, List<String> files) {}

  /** The files that use some types in any way, those that declare one of them left out. */
  Set<SourceUnit> of(Collection<String> types) {
    Set<SourceUnit> declaring = new HashSet<>();
    types.forEach(type -> index.types(type).forEach(symbol -> declaring.add(symbol.unit())));
    Set<SourceUnit> users = new TreeSet<>(Comparator.comparing(SourceUnit::path));
    for (String type : types) {
      for (TypeSymbol symbol : index.types(type)) {
        index.uses(symbol).stream().map(Use::unit).forEach(users::add);
      }
    }
    users.removeAll(declaring);
    return users;
  }

  /** The calls of a method, given as {@code a.b.Type#name(Type)}. */
  List<CallSite> callsOf(String method) {
    String name = method.substring(method.indexOf('#') + 1).replaceAll("\\(.*", "");
    return index.callsNamed(name).stream()
        .filter(
            call -> index.targetsOf(call).stream().map(MethodSymbol::id).anyMatch(method::equals))
        .toList();
  }

  static List<String> tests(Collection<SourceUnit> users) {
    return users.stream().filter(SourceUnit::isTest).map(SourceUnit::path).toList();
  }

  /** The production files, by package below what all of them have in common; leaves first. */
  List<Group> groups(Collection<SourceUnit> users) {
    List<SourceUnit> main = users.stream().filter(unit -> !unit.isTest()).toList();
    String common = commonPackage(main);
    Map<String, List<SourceUnit>> byName = new TreeMap<>();
    for (SourceUnit unit : main) {
      String rest = unit.facts().packageName().substring(common.length()).replaceFirst("^\\.", "");
      byName.computeIfAbsent(rest.replaceFirst("\\..*", ""), name -> new ArrayList<>()).add(unit);
    }
    return byName.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<SourceUnit>>>comparingInt(
                    group -> dependents(group.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(group -> group(group.getKey(), common, group.getValue()))
        .toList();
  }

  /** The first segment of packages that have none in common says nothing. */
  private static Group group(String name, String common, List<SourceUnit> units) {
    String told = name.isEmpty() ? Target.simple(common) : name;
    return new Group(
        common.isEmpty() && !name.isEmpty() ? commonPackage(units) : told,
        units.stream().map(SourceUnit::path).toList());
  }

  /** How many other files depend on the types that a group declares. */
  private int dependents(List<SourceUnit> group) {
    Set<SourceUnit> members = new HashSet<>(group);
    Set<SourceUnit> dependents = new HashSet<>();
    for (TypeSymbol type : index.types()) {
      if (members.contains(type.unit())) {
        index.codeUses(type).stream()
            .map(Use::unit)
            .filter(unit -> !unit.isTest() && !members.contains(unit))
            .forEach(dependents::add);
      }
    }
    return dependents.size();
  }

  static String commonPackage(List<SourceUnit> units) {
    String common = null;
    for (SourceUnit unit : units) {
      String name = unit.facts().packageName();
      common = common == null ? name : common(common, name);
    }
    return common == null ? "" : common;
  }

  private static String common(String one, String other) {
    String common = one;
    while (!common.isEmpty() && !(other + ".").startsWith(common + ".")) {
      common = common.contains(".") ? common.substring(0, common.lastIndexOf('.')) : "";
    }
    return common;
  }
}
