package app;

class Base {
    void run() {}

    void go() {}
}
