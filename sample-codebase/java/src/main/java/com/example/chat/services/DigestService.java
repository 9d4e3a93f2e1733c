package com.example.chat.services;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.migration.WebSocketManagerAdapter;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects headlines and sends them to a user as one digest. */
public final class DigestService {

    private final WebSocketManagerAdapter adapter;
    private final List<String> headlines = new ArrayList<>();

    public DigestService(UserId userId, WebSocket websocket) {
        this.adapter = new WebSocketManagerAdapter(userId, ConnectionId.generate());
        adapter.connectUser(websocket, userId);
    }

    /** Keeps a headline for the next digest. */
    public void collect(String headline) {
        headlines.add(headline);
    }

    /** Sends what has been collected; the answer is the number of headlines that were taken. */
    public int send() {
        if (headlines.isEmpty()) {
            return 0;
        }
        UnifiedWebSocketManager manager = adapter.getManager();
        Map<String, Object> digest = Map.of("type", "digest", "headlines", List.copyOf(headlines));
        if (manager.sendToUser(manager.getUserId(), digest).toCompletableFuture().join() == 0) {
            return 0;
        }
        int taken = headlines.size();
        headlines.clear();
        return taken;
    }
}
