package com.example.chat.routes;

import com.example.chat.core.UserId;
import com.example.chat.websocket.connection.ConnectionManager;
import java.util.Map;

/** Answers whether a user's connections work. */
public final class HealthRoute {

    private final ConnectionManager manager;

    public HealthRoute(ConnectionManager manager) {
        this.manager = manager;
    }

    /** The HTTP status: 200 if the user can be reached, 503 if not. */
    public int status(UserId userId) {
        return Boolean.TRUE.equals(report(userId).get("healthy")) ? 200 : 503;
    }

    /** The body of the answer, after closed connections have been forgotten. */
    public Map<String, Object> report(UserId userId) {
        manager.pruneClosedConnections();
        return manager.getConnectionHealth(userId.value());
    }
}
