package app;

import lib.Factory;

class A {
    void f(legacy.OldClient c) {
        Factory.make().legacyOnly();
        c.gone();
    }
}
