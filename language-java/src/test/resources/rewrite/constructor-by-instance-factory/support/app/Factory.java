package app;
class Factory {
    static Factory get() { return new Factory(); }
    legacy.OldClient make(String s, int n) { return new legacy.OldClient(s); }
}
