package app;

class Base {}

class Both<T> extends Base implements Runnable {
  @Override public void run() {}
}
