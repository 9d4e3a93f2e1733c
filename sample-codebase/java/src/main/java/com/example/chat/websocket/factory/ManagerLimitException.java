package com.example.chat.websocket.factory;

/** Says that no further user can be served before another one has left. */
public class ManagerLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ManagerLimitException(int maxManagers) {
        super("all " + maxManagers + " managers are in use");
    }
}
