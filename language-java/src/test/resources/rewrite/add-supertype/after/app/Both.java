package app;

import canon.Contract;

class Base {}

class Both<T> extends Base implements Runnable, Contract, Cloneable {
  @Override public void run() {}
}
