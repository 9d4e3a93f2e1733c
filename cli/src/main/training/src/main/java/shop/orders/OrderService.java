package shop.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The orders of a shop. */
public final class OrderService {
  private static final int LIMIT = 100;

  private final Map<String, Order> orders;

  /** One order. */
  public record Order(String id, String customer, long cents) {}

  enum State {
    OPEN,
    PAID
  }

  sealed interface Event permits Placed, Cancelled {}

  record Placed(Order order) implements Event {}

  record Cancelled(String id) implements Event {}

  public OrderService(Map<String, Order> orders) {
    this.orders = orders;
  }

  public Optional<Order> find(String id) {
    return Optional.ofNullable(orders.get(id));
  }

  public List<Order> of(String customer) {
    List<Order> found = new ArrayList<>();
    for (Order order : orders.values()) {
      if (order.customer().equals(customer) && found.size() < LIMIT) {
        found.add(order);
      }
    }
    return found;
  }

  @Deprecated
  public long total(String customer) {
    return of(customer).stream().mapToLong(Order::cents).sum();
  }

  void apply(Event event) {
    try {
      String text =
          event instanceof Placed placed
              ? """
                placed %s
                """.formatted(placed.order().id())
              : "cancelled";
      int length = switch (text.length()) {
        case 0, 1 -> 1;
        default -> text.length();
      };
      Runnable print = () -> System.out.println(text + length);
      print.run();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new UnsupportedOperationException(State.OPEN.name(), e);
    }
  }
}
