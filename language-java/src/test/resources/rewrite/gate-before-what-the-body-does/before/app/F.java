package app;

import canon.Client;

class F {
    private static Client shared;

    static synchronized Client create() {
        if (shared == null) {
            shared = new Client();
        }
        return shared;
    }

    /** Does it. */
    static void start(Client client) {
        client.go();
    }
}
