package shop;

import java.util.HashMap;
import java.util.Map;

/** Keeps carts. */
public class ShoppingCart {
  private final Map<String, Integer> prices = new HashMap<>();

  public void addArticle(String article, int price) {
    if (price < 0) {
      throw new IllegalArgumentException("negative: " + price);
    }
    prices.merge(article, price, Integer::sum);
  }

  public void removeArticle(String article) {
    if (prices.remove(article) == null) {
      throw new IllegalStateException("unknown: " + article);
    }
  }

  public int totalPrice() {
    int total = 0;
    for (int price : prices.values()) {
      total += price;
    }
    return total;
  }

  public String describeArticles() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Integer> each : prices.entrySet()) {
      text.append(each.getKey()).append('=').append(each.getValue()).append(';');
    }
    return text.toString();
  }
}
