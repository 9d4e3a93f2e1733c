package app;

import canon.Client;

class A {
    Client c;

    <OldClient> OldClient m(OldClient own) {
        return own;
    }

    static class B {
        static class OldClient {}

        OldClient own;
    }
}
