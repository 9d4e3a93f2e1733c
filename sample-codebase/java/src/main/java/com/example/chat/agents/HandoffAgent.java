package com.example.chat.agents;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.connection.ConnectionManager;
import java.util.Map;

/** Hands a conversation over from one user's connection to a human helper's. */
public final class HandoffAgent {

    private final ConnectionManager manager;
    private final UserId helper;

    public HandoffAgent(UserId helper, ConnectionId connectionId, WebSocket websocket) {
        this.helper = helper;
        this.manager = new ConnectionManager(helper, connectionId);
        manager.connectUser(helper, websocket);
    }

    /** Tells the helper whom to answer; the answer is whether the helper has been reached. */
    public boolean handOver(UserId customer, String summary) {
        if (!manager.isConnectionActive(helper)) {
            return false;
        }
        manager.sendToUser(helper, AgentEvent.AGENT_COMPLETED.message(
                Map.of("customer", customer.value(), "summary", summary)));
        manager.emitCriticalEvent(helper, "handoff", Map.of("customer", customer.value()));
        return true;
    }
}
