package app;
class Old {
    static int m(int i) { return i; }
    static int m(String s) { return 0; }
}
