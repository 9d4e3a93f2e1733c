package app;

class F {
    static Object create() {
        return new legacy.OldClient();
    }
}
