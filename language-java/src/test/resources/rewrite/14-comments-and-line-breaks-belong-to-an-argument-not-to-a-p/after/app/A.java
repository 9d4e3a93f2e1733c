package app;

import canon.Client;

class A {
    String f(Client c, String u) {
        return c.get(u,
                       /* seconds */ 5); // done
    }
}
