package app;

import canon.Client;
import canon.Factory;

class F {
    private static Client shared;

    static synchronized Client create() {
        if (Boolean.parseBoolean(System.getProperty("client.canonical", System.getenv("CLIENT_CANONICAL")))) {
            return Factory.create();
        }
        if (shared == null) {
            shared = new Client();
        }
        return shared;
    }

    /** Does it. */
    static void start(Client client) {
        if (Boolean.parseBoolean(System.getProperty("client.canonical", System.getenv("CLIENT_CANONICAL")))) {
            Factory.start();
            return;
        }
        client.go();
    }
}
