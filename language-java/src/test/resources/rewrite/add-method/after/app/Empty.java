package app;

class Empty {
    void m() {}
}
