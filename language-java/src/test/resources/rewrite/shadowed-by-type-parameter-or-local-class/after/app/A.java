package app;

import canon.Client;

class A {
    <Client> void m(Client own, canon.Client c) {}

    void n() {
        class Client {}
        canon.Client c = null;
        Client own = null;
    }

    Client free;
}
