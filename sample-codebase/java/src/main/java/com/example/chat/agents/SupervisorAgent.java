package com.example.chat.agents;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.UserId;
import com.example.chat.websocket.manager.WebSocketManager;
import java.util.Map;

/** Starts the other agents and says so to the user, by way of a {@link WebSocketManager}. */
public final class SupervisorAgent {

    private final WebSocketManager manager;

    public SupervisorAgent(WebSocketManager manager) {
        this.manager = manager;
    }

    /** Starts an agent for a user who can be reached. */
    public boolean start(UserId userId, String agent) {
        if (!manager.isConnectionActive(userId.value())) {
            return false;
        }
        Map<String, Object> message = AgentEvent.AGENT_STARTED.message(Map.of("agent", agent));
        return manager.sendToUser(userId.value(), message).toCompletableFuture().join() > 0;
    }

    /** Gives an agent up and tells the manager's user. */
    public void abort(String agent) {
        manager.emitCriticalEvent("agent_aborted", Map.of("agent", agent));
    }
}
