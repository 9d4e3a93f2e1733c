package canon;

public class Failure extends RuntimeException {
  public Failure(String message) {
    super(message);
  }
}
