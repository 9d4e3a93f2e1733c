package com.example.chat.agents;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.migration.WebSocketManagerAdapter;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.Locale;
import java.util.Map;

/** Decides which agent answers a question, and announces it. */
public final class TriageAgent {

    private final UserId userId;
    private final UnifiedWebSocketManager manager;

    public TriageAgent(UserId userId, ConnectionId connectionId, WebSocket websocket) {
        this.userId = userId;
        this.manager = new WebSocketManagerAdapter(userId, connectionId).getManager();
        manager.connectUser(userId, websocket);
    }

    /** The name of the agent that is to answer. */
    public String decide(String question) {
        String agent = question.toLowerCase(Locale.ROOT).contains("invoice") ? "billing" : "research";
        manager.sendToUser(userId, AgentEvent.AGENT_STARTED.message(Map.of("agent", agent)));
        return agent;
    }
}
