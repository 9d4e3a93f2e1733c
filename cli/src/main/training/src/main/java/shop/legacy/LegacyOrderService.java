package shop.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.orders.OrderService.Order;

/**
 * The orders of a shop, as they were.
 *
 * @deprecated use {@link shop.orders.OrderService}
 */
@Deprecated
public class LegacyOrderService {
  private static final int LIMIT = 100;
  private static LegacyOrderService instance;

  private final Map<String, Order> orders = new HashMap<>();

  public static synchronized LegacyOrderService getInstance() {
    if (instance == null) {
      instance = new LegacyOrderService();
    }
    return instance;
  }

  public Order find(String id) {
    return orders.get(id);
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
}
