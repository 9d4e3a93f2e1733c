package com.example.chat.routes;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import java.util.Map;

/** Takes a user back whose browser has lost the channel. */
public final class ReconnectRoute {

    private final com.example.chat.websocket.migration.WebSocketManagerAdapter adapter;
    private final UserId userId;

    public ReconnectRoute(UserId userId, ConnectionId connectionId) {
        this.userId = userId;
        this.adapter = new com.example.chat.websocket.migration.WebSocketManagerAdapter(userId, connectionId);
    }

    /** Opens the first channel. */
    public ConnectionId connect(WebSocket websocket) {
        return adapter.connectUser(websocket, userId).toCompletableFuture().join();
    }

    /** Replaces a lost channel by a new one, which shows the same chat thread. */
    public ConnectionId resume(ConnectionId lost, WebSocket websocket) {
        String thread = adapter.getConnection(lost.value()).flatMap(old -> old.thread()).orElse("inbox");
        adapter.disconnectUser(userId.value(), lost.value());
        ConnectionId resumed = connect(websocket);
        adapter.updateConnectionThread(resumed.value(), thread);
        adapter.sendToThread(thread, Map.of("type", "resumed", "thread", thread));
        return resumed;
    }
}
