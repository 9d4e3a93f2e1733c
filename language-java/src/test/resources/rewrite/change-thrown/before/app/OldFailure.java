package app;

public class OldFailure extends RuntimeException {
  public OldFailure(String message) {
    super(message);
  }
}
