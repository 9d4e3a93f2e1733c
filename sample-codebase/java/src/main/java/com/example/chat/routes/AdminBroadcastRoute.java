package com.example.chat.routes;

import static com.example.chat.websocket.WebSocketManagers.getWebSocketManager;

import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.Map;

/** Lets an administrator say something to everybody who listens. */
public final class AdminBroadcastRoute {

    private final UnifiedWebSocketManager manager = getWebSocketManager();

    /** Lets a user listen to announcements. */
    public void listen(UserId userId, WebSocket websocket) {
        manager.connectUser(userId, websocket);
    }

    /** Announces a sentence and answers how many connections it reached. */
    public int announce(String sentence) {
        return manager.broadcast(Map.of("type", "announcement", "text", sentence)).toCompletableFuture().join();
    }
}
