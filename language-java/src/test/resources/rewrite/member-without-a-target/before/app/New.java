package app;

class New {
    static int limit = 1;
}
