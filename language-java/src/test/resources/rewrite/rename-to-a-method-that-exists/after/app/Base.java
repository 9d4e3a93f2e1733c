package app;

class Base {
    @Deprecated
    void run() {
        go();
    }

    void go() {
        System.out.println("go");
    }

    void go(Base other) {
        other.go();
    }
}
