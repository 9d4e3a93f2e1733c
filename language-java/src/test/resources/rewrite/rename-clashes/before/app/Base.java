package app;

class Base {
    void run() {}
}

class Sub extends Base {
    @Override
    void run() {}

    void go() {}
}
