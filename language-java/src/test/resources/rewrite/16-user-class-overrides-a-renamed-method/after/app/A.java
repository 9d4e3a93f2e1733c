package app;

import canon.Handler;

class A implements Handler {
    @Override
    public void onEvent(String s) {}

    void run(A a, Handler h) {
        a.onEvent("x");
        h.onEvent("y");
        Handler l = s -> {};
        Handler m = a::onEvent;
    }
}
