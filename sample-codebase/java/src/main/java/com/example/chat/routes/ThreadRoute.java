package com.example.chat.routes;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.manager.*;
import java.util.Map;

/** Opens chat threads and posts into them. */
public final class ThreadRoute {

    private final WebSocketManager manager;

    public ThreadRoute(UserId userId, ConnectionId connectionId) {
        this.manager = new WebSocketManager(userId, connectionId);
    }

    /** Shows a thread on a new channel of the user and answers the connection's id. */
    public ConnectionId enter(WebSocket websocket, String thread) {
        ConnectionId entered = manager.connectUser(websocket, manager.getUserId()).toCompletableFuture().join();
        manager.updateConnectionThread(entered.value(), thread);
        return entered;
    }

    /** Posts a text into a thread and answers how many of the user's connections show it. */
    public int post(String thread, String text) {
        return manager.sendToThread(thread, Map.of("type", "post", "text", text)).toCompletableFuture().join();
    }

    /** How many connections show a thread. */
    public int audience(String thread) {
        return manager.getThreadConnections(thread).size();
    }

    /** Leaves a thread by closing the connection that shows it. */
    public void leave(ConnectionId entered) {
        manager.disconnectUser(manager.getUserId().value(), entered.value());
    }
}
