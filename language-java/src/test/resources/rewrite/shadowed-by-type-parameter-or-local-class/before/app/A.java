package app;

import legacy.OldClient;

class A {
    <Client> void m(Client own, OldClient c) {}

    void n() {
        class Client {}
        OldClient c = null;
        Client own = null;
    }

    OldClient free;
}
