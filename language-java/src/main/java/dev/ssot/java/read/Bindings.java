package dev.ssot.java.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables that a name can mean at the place that is being read, with their static types. */
final class Bindings {

  /**
   * A variable.
   *
   * @param type its type as a receiver path, {@code []} after it for an array; null if unknown
   */
  record Binding(String name, @Nullable String type, @Nullable Binding shadowed) {}

  private final Map<String, Binding> visible = new HashMap<>();
  private final List<Binding> stack = new ArrayList<>();
  private final List<String> locals = new ArrayList<>();

  /** Where the innermost scope that starts here must be released to. */
  int mark() {
    return stack.size();
  }

  void release(int mark) {
    for (int i = stack.size() - 1; i >= mark; i--) {
      Binding binding = stack.remove(i);
      if (binding.shadowed() == null) {
        visible.remove(binding.name());
      } else {
        visible.put(binding.name(), binding.shadowed());
      }
    }
  }

  void field(String name, @Nullable String type) {
    Binding binding = new Binding(name, type, visible.get(name));
    visible.put(name, binding);
    stack.add(binding);
  }

  void local(String name, @Nullable String type) {
    field(name, type);
    locals.add(name);
  }

  @Nullable Binding find(String name) {
    return visible.get(name);
  }

  /** How many local variables have been declared so far in the file. */
  int localCount() {
    return locals.size();
  }

  /** The names of the parameters and local variables declared since then, released ones too. */
  List<String> localsSince(int count) {
    return locals.subList(count, locals.size());
  }
}
