package app;

class Log {
    static void write(String s, Object detail) {}

    static void write(String s) {}
}
