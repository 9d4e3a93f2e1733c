package dev.ssot.rules.clone;

import dev.ssot.model.facts.MethodFact;
import dev.ssot.model.facts.Reference;
import dev.ssot.model.facts.ReferenceKind;
import dev.ssot.model.index.CodeIndex;
import dev.ssot.model.index.MethodSymbol;
import dev.ssot.model.index.SourceUnit;
import dev.ssot.model.index.TypeSymbol;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of methods call, create and read: each name with the number of its arguments, as
 * one number, and how rare it is in the tree.
 */
final class CallSets {

  private static final int[] NONE = {};
  private static final int COMMON_SPEECH = 2;

  /** The bits of a number below those of the name. */
  private static final int OF_NAME = 16;

  /** In a small tree everything is rare, and in a larger one it might not be. */
  private static final int LEAST_METHODS = 2000;

  private final long[] names;
  private final int[] having;
  private final IdentityHashMap<MethodFact, int[]> sets = new IdentityHashMap<>();
  private final int methods;
  private final double[] weights;

  private CallSets(IdentityHashMap<MethodFact, Numbers> called) {
    methods = Math.max(called.size(), LEAST_METHODS);
    IdentityHashMap<MethodFact, long[]> distinct = new IdentityHashMap<>(called.size());
    called.forEach((method, numbers) -> distinct.put(method, numbers.distinct()));
    long[] all = sorted(distinct.values());
    names = Numbers.distinct(all);
    having = new int[names.length];
    int at = 0;
    for (long name : all) {
      at += names[at] == name ? 0 : 1;
      having[at]++;
    }
    weights = IntStream.range(0, names.length).mapToDouble(this::weigh).toArray();
    distinct.forEach((method, numbers) -> sets.put(method, positions(numbers)));
  }

  private static long[] sorted(Collection<long[]> parts) {
    long[] all = new long[parts.stream().mapToInt(part -> part.length).sum()];
    int size = 0;
    for (long[] part : parts) {
      System.arraycopy(part, 0, all, size, part.length);
      size += part.length;
    }
    Arrays.parallelSort(all);
    return all;
  }

  /** Reads the calls of all methods of a tree that have a body. */
  static CallSets of(CodeIndex index) {
    IdentityHashMap<MethodFact, Numbers> called = new IdentityHashMap<>();
    for (SourceUnit unit : index.units()) {
      @Nullable MethodFact[] methods = methods(index, unit);
      for (Reference reference : unit.facts().references()) {
        MethodFact method = methods[reference.scope()];
        if (method != null && tells(reference)) {
          called.computeIfAbsent(method, m -> new Numbers()).add(number(reference));
        }
      }
    }
    return new CallSets(called);
  }

  /** The methods that the scopes of a file are, by the number of the scope. */
  private static @Nullable MethodFact[] methods(CodeIndex index, SourceUnit unit) {
    List<String> scopes = unit.facts().scopes();
    List<@Nullable TypeSymbol> types = index.typesOfScopes(unit);
    @Nullable MethodFact[] methods = new @Nullable MethodFact[scopes.size()];
    IdentityHashMap<TypeSymbol, Map<String, MethodFact>> bySignature = new IdentityHashMap<>();
    for (int i = 0; i < methods.length; i++) {
      TypeSymbol type = types.get(i);
      int hash = scopes.get(i).indexOf('#');
      if (type != null && hash >= 0) {
        methods[i] =
            bySignature
                .computeIfAbsent(type, CallSets::bySignature)
                .get(scopes.get(i).substring(hash + 1));
      }
    }
    return methods;
  }

  private static Map<String, MethodFact> bySignature(TypeSymbol type) {
    Map<String, MethodFact> methods = new HashMap<>();
    for (MethodFact method : type.fact().methods()) {
      if (method.body() != null) {
        methods.putIfAbsent(method.signature(), method);
      }
    }
    return methods;
  }

  /** Calls, constructions and constants say what a body does; locals and fields do not. */
  private static boolean tells(Reference reference) {
    return switch (reference.kind()) {
      case CALL, CONSTRUCT -> true;
      case NAME -> isConstant(reference.name());
      default -> false;
    };
  }

  private static boolean isConstant(String name) {
    int last = name.lastIndexOf('.') + 1;
    if (name.length() - last < 3) {
      return false;
    }
    for (int i = last; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static long number(Reference reference) {
    String name = reference.name();
    String last = name.substring(name.lastIndexOf('.') + 1);
    int kind = reference.kind() == ReferenceKind.CONSTRUCT ? 1 : 0;
    return ((long) last.hashCode() << OF_NAME) + ((reference.arguments() + 1L) << 1) + kind;
  }

  private int[] positions(long[] numbers) {
    int[] positions = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      positions[i] = Arrays.binarySearch(names, numbers[i]);
    }
    return positions;
  }

  /** The different names that a method calls, as sorted positions. */
  int[] of(MethodSymbol method) {
    return sets.getOrDefault(method.fact(), NONE);
  }

  /** Whether a method calls something of that name, with any arguments. */
  boolean has(MethodSymbol method, String name) {
    return has(method, name, 0);
  }

  /** Whether a method creates objects of a type of that simple name. */
  boolean creates(MethodSymbol method, String name) {
    return has(method, name, 1);
  }

  private boolean has(MethodSymbol method, String name, int kind) {
    long hash = name.hashCode();
    for (int position : of(method)) {
      if (names[position] >> OF_NAME == hash && (names[position] & 1) == kind) {
        return true;
      }
    }
    return false;
  }

  /** How many methods of the tree call a name. */
  int having(int name) {
    return having[name];
  }

  /** How much it tells that two methods both call a name: nothing if one of seven does. */
  double weight(int name) {
    return weights[name];
  }

  private double weigh(int name) {
    return EverydayCalls.has((int) (names[name] >> OF_NAME))
        ? 0
        : Math.max(0, Math.log((double) methods / having[name]) - COMMON_SPEECH);
  }
}
