package app;

class Common {
    static final int NO_ONE = -1;
}
