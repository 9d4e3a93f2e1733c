package com.example.chat.websocket.migration;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One WebSocket connection of one user, with the chat thread that it shows. */
public class WebSocketConnection {

    private final ConnectionId id;
    private final UserId userId;
    private final WebSocket websocket;
    private final Instant connectedAt;
    private volatile String thread;

    public WebSocketConnection(ConnectionId id, UserId userId, WebSocket websocket, Instant connectedAt) {
        this.id = id;
        this.userId = userId;
        this.websocket = websocket;
        this.connectedAt = connectedAt;
    }

    public ConnectionId id() {
        return id;
    }

    public UserId userId() {
        return userId;
    }

    public WebSocket websocket() {
        return websocket;
    }

    public Instant connectedAt() {
        return connectedAt;
    }

    /** The chat thread that the connection shows, if it shows one. */
    public Optional<String> thread() {
        return Optional.ofNullable(thread);
    }

    /** Makes the connection show another chat thread. */
    public void joinThread(String threadId) {
        this.thread = threadId;
    }

    public boolean isOpen() {
        return websocket.isOpen();
    }

    /** Sends a message if the channel is open, and tells whether it went out. */
    public boolean deliver(Map<String, Object> message) {
        if (!websocket.isOpen()) {
            return false;
        }
        try {
            websocket.send(message);
            return true;
        } catch (IllegalStateException closedMeanwhile) {
            return false;
        }
    }

    /** Closes the channel. */
    public void shutdown() {
        websocket.close();
    }
}
