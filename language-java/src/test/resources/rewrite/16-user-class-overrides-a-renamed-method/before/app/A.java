package app;

import legacy.Handler;

class A implements Handler {
    @Override
    public void handle(String s) {}

    void run(A a, Handler h) {
        a.handle("x");
        h.handle("y");
        Handler l = s -> {};
        Handler m = a::handle;
    }
}
