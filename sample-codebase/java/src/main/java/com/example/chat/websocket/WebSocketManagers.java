package com.example.chat.websocket;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;

/** Hands out the WebSocket manager that the whole process shares. */
public final class WebSocketManagers {

    private static UnifiedWebSocketManager instance;

    private WebSocketManagers() {
    }

    /**
     * The shared manager, created on first use.
     *
     * <p>Legacy: use {@link com.example.chat.websocket.factory.WebSocketManagerFactory} instead, which
     * gives each user a manager of their own.
     */
    public static synchronized UnifiedWebSocketManager getWebSocketManager() {
        if (instance == null) {
            instance = new UnifiedWebSocketManager(UserId.SYSTEM, ConnectionId.generate());
        }
        return instance;
    }
}
