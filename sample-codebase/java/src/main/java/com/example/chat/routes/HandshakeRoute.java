package com.example.chat.routes;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.factory.IsolatedWebSocketManager;
import com.example.chat.websocket.factory.WebSocketConnection;
import java.time.Instant;
import java.util.Map;

/** Completes the handshake: no message goes out before the browser has said that it is ready. */
public final class HandshakeRoute {

    private final IsolatedWebSocketManager manager;
    private final WebSocketConnection pending;

    public HandshakeRoute(UserId userId, ConnectionId connectionId, WebSocket websocket) {
        this.manager = new IsolatedWebSocketManager(userId, connectionId);
        this.pending = new WebSocketConnection(connectionId, userId, websocket, Instant.now());
    }

    /** Called when the browser is ready; the answer is whether the acknowledgement got through. */
    public boolean ready() {
        manager.addConnection(pending);
        return pending.deliver(Map.of("type", "handshake_complete"));
    }

    /** Sends a message, which reaches nobody before the handshake is complete. */
    public int push(Map<String, Object> message) {
        return manager.broadcast(message).toCompletableFuture().join();
    }
}
