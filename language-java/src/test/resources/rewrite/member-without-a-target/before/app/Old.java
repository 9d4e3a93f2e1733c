package app;

class Old {
    int limit = 1;

    static int size() {
        return 1;
    }
}
