package app;

import legacy.OldClient;

class A {
    String f(OldClient c, String u) {
        return c.fetch(/* seconds */ 5,
                       u); // done
    }
}
