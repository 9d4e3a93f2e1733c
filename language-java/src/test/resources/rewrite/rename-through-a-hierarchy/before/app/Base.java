package app;

class Base {
    void run(String s) {}

    void run(int i) {}
}
