package com.example.chat.services;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.migration.WebSocketManagerFactory;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.Map;

/** Carries chat messages from one user to another. */
public final class ChatService {

    private final WebSocketManagerFactory factory = new WebSocketManagerFactory();

    /** Lets a user join the chat. */
    public void join(UserId userId, ConnectionId connectionId, WebSocket websocket) {
        UnifiedWebSocketManager manager = factory.createManager(userId, connectionId);
        manager.connectUser(userId, websocket);
    }

    /** Says something to a user; the answer is whether the user has got it. */
    public boolean say(UserId from, UserId to, String text) {
        Map<String, Object> message = Map.of("type", "chat", "from", from.value(), "text", text);
        return factory.sendToUser(to, message).toCompletableFuture().join() > 0;
    }

    /** Lets a user leave the chat. */
    public void leave(UserId userId) {
        factory.cleanupManager(userId);
    }
}
