package com.example.chat.routes;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import com.example.chat.websocket.unified.WebSocketConnection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Accepts a browser's WebSocket and greets the user on it. */
public final class WebSocketRoute {

    private final UnifiedWebSocketManager manager;

    public WebSocketRoute(UserId userId, ConnectionId connectionId) {
        this.manager = new UnifiedWebSocketManager(userId, connectionId);
    }

    /** Takes the channel over under the id that the manager was created with. */
    public void open(WebSocket websocket) {
        UserId userId = manager.getUserId();
        manager.addConnection(
                new WebSocketConnection(manager.getConnectionId(), userId, websocket, Instant.now()));
        manager.sendToUser(userId, Map.of("type", "welcome", "user", userId.value()));
    }

    /** The chat thread that the channel shows. */
    public Optional<String> currentThread() {
        return manager.getConnection(manager.getConnectionId()).flatMap(WebSocketConnection::thread);
    }

    /** Shows another chat thread on the channel. */
    public boolean switchThread(String thread) {
        return manager.updateConnectionThread(manager.getConnectionId(), thread);
    }

    /** Closes the channel. */
    public void close() {
        manager.removeConnection(manager.getConnectionId());
    }
}
