package com.example.chat.services;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Notifies a user, and keeps what could not be delivered until the user is back. */
public final class NotificationService {

    private final UserId userId;
    private final UnifiedWebSocketManager manager;
    private final List<Map<String, Object>> undelivered = new ArrayList<>();

    public NotificationService(UserId userId) {
        this.userId = userId;
        this.manager = new UnifiedWebSocketManager(userId, ConnectionId.generate());
    }

    /** Delivers a notification now or later. */
    public void remind(String text) {
        deliver(Map.of("type", "notification", "text", text));
    }

    /** Gives a channel to the user, and delivers what has been kept. */
    public void arrive(WebSocket websocket) {
        manager.connectUser(userId, websocket);
        List<Map<String, Object>> kept = List.copyOf(undelivered);
        undelivered.clear();
        kept.forEach(this::deliver);
    }

    /** How many notifications wait for the user. */
    public int waiting() {
        return undelivered.size();
    }

    private void deliver(Map<String, Object> notification) {
        if (manager.sendToUser(userId, notification).toCompletableFuture().join() == 0) {
            undelivered.add(notification);
        }
    }
}
