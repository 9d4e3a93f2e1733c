package app;

class P {
    static P create() {
        return new P();
    }

    static P other() {
        return P.create();
    }
}
