package com.example.chat.services;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.connection.ConnectionManager;
import com.example.chat.websocket.protocols.WebSocketConnection;
import java.time.Instant;
import java.util.Map;

/** Shows in a chat thread who is typing. */
public final class TypingService {

    private final ConnectionManager manager;

    public TypingService(UserId userId, ConnectionId connectionId) {
        this.manager = new ConnectionManager(userId, connectionId);
    }

    /** Lets a user look at a thread on a channel of their own. */
    public void look(UserId userId, WebSocket websocket, String thread) {
        WebSocketConnection connection =
                new WebSocketConnection(ConnectionId.generate(), userId, websocket, Instant.now());
        connection.joinThread(thread);
        manager.addConnection(connection);
    }

    /** Shows a reader of the thread that somebody types; the answer is the number of channels reached. */
    public int typing(UserId typist, UserId reader, String thread) {
        Map<String, Object> message = Map.of("type", "typing", "user", typist.value());
        return manager.sendToThread(reader, thread, message).toCompletableFuture().join();
    }
}
