package app;

import legacy.OldClient;

class A {
    String f(OldClient c) {
        return c.fetch("a") + OldClient.count();
    }
}
