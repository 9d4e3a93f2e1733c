package app;

import legacy.OldClient;

class A {
    OldClient c;

    <OldClient> OldClient m(OldClient own) {
        return own;
    }

    static class B {
        static class OldClient {}

        OldClient own;
    }
}
