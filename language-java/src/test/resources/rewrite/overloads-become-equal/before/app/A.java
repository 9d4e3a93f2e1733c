package app;

import canon.Client;
import legacy.OldClient;

class A {
    void m(OldClient c) {}

    void m(Client c) {}
}
