package app;

class Log {
    static void write(String s, int n, Object... rest) {}

    static void put(String s, Object... rest) {}

    static void say(String s, Object... rest) {}

    static void tell(Object... rest) {}
}
