package com.example.chat.agents;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.websocket.factory.WebSocketManagerFactory;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.List;
import java.util.Map;

/** Runs an agent with its tools and tells the user of each step by the five agent events. */
public final class AgentRunner {

    private final WebSocketManagerFactory factory;

    public AgentRunner(WebSocketManagerFactory factory) {
        this.factory = factory;
    }

    /** Runs the tools in order and answers how many messages reached the user. */
    public int run(UserId userId, ConnectionId connectionId, String agent, List<String> tools) {
        UnifiedWebSocketManager manager = factory.createManager(userId, connectionId);
        int reached = publish(manager, userId, AgentEvent.AGENT_STARTED, Map.of("agent", agent));
        reached += publish(manager, userId, AgentEvent.AGENT_THINKING, Map.of("agent", agent));
        for (String tool : tools) {
            reached += publish(manager, userId, AgentEvent.TOOL_EXECUTING, Map.of("tool", tool));
            reached += publish(manager, userId, AgentEvent.TOOL_COMPLETED, Map.of("tool", tool));
        }
        return reached + publish(manager, userId, AgentEvent.AGENT_COMPLETED, Map.of("agent", agent));
    }

    private static int publish(
            UnifiedWebSocketManager manager, UserId userId, AgentEvent event, Map<String, Object> data) {
        return manager.sendToUser(userId, event.message(data)).toCompletableFuture().join();
    }
}
