package com.example.chat.agents;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.WebSocketManagers;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.List;
import java.util.Map;

/** Collects sources on a topic and shows the user each one as it is found. */
public final class ResearchAgent {

    private final UnifiedWebSocketManager manager = WebSocketManagers.getWebSocketManager();

    /** Lets a user watch, and answers the id of their connection. */
    public ConnectionId watch(UserId userId, WebSocket websocket) {
        return manager.connectUser(userId, websocket).toCompletableFuture().join();
    }

    /** Shows the sources one by one and answers how many messages reached the user. */
    public int research(UserId userId, List<String> sources) {
        int reached = 0;
        for (String source : sources) {
            Map<String, Object> message = AgentEvent.TOOL_COMPLETED.message(Map.of("source", source));
            reached += manager.sendToUser(userId, message).toCompletableFuture().join();
        }
        return reached;
    }

    /** Stops showing sources on one connection of a user. */
    public void unwatch(UserId userId, ConnectionId connectionId) {
        manager.disconnectUser(userId, connectionId);
    }
}
