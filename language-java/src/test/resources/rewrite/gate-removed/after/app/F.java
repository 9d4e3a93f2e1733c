package app;

import canon.Client;
import canon.Factory;

class F {
    private static Client shared;

    static synchronized Client create() {
        return Factory.create();
    }

    /** Does it. */
    static void start(Client client) {
        Factory.start();
    }
}
