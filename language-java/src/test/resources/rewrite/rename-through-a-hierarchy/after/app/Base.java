package app;

class Base {
    void go(String s) {}

    void run(int i) {}
}
