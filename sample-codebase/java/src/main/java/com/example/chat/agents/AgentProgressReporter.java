package com.example.chat.agents;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.UserId;
import com.example.chat.websocket.factory.WebSocketManagerProtocol;
import java.util.Map;

/** Reports how far an agent is, in per cent, to a user who is there. */
public final class AgentProgressReporter {

    private final WebSocketManagerProtocol manager;

    public AgentProgressReporter(WebSocketManagerProtocol manager) {
        this.manager = manager;
    }

    /** Reports a step; the last one completes the agent. */
    public void report(UserId userId, int done, int all) {
        if (!manager.isUserConnected(userId)) {
            return;
        }
        AgentEvent event = done == all ? AgentEvent.AGENT_COMPLETED : AgentEvent.AGENT_THINKING;
        manager.sendAgentEvent(userId, event.type(), Map.of("percent", 100 * done / all));
    }
}
