package com.example.chat.services;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.connection.ConnectionManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the chat session of each user, with a manager for each of them. */
public final class SessionService {

    private final Map<UserId, ConnectionManager> sessions = new ConcurrentHashMap<>();

    /** Begins a session, or adds a channel to the one that the user has. */
    public ConnectionId begin(UserId userId, WebSocket websocket) {
        ConnectionManager manager = sessions.computeIfAbsent(
                userId, user -> new ConnectionManager(user, ConnectionId.generate()));
        return manager.connectUser(userId, websocket).toCompletableFuture().join();
    }

    /** How many channels the session of a user has. */
    public int channels(UserId userId) {
        ConnectionManager manager = sessions.get(userId);
        return manager == null ? 0 : manager.getUserConnections(userId).size();
    }

    /** Ends one channel of a session, and the session with its last channel. */
    public void end(UserId userId, ConnectionId connectionId) {
        sessions.computeIfPresent(userId, (user, manager) -> {
            manager.removeConnection(connectionId.value());
            return manager.getUserConnections(user).isEmpty() ? null : manager;
        });
    }

    public int count() {
        return sessions.size();
    }
}
