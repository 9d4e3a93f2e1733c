package app;

import canon.Client;
import legacy.OldClient;

class F {
    static Object create() {
        if (Boolean.parseBoolean(System.getProperty("client.canonical", System.getenv("CLIENT_CANONICAL")))) {
            return Client.create();
        }
        return new OldClient();
    }
}
