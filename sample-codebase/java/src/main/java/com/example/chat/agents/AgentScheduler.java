package com.example.chat.agents;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.websocket.migration.WebSocketManagerFactory;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;

/** Lets agents wait in line and starts them one after the other. */
public final class AgentScheduler {

    private final WebSocketManagerFactory factory;
    private final Queue<String> waiting = new ArrayDeque<>();

    public AgentScheduler(WebSocketManagerFactory factory) {
        this.factory = factory;
    }

    /** Puts an agent at the end of the line. */
    public void enqueue(String agent) {
        waiting.add(agent);
    }

    /** Starts the next agent for a user; the answer is whether there was one. */
    public boolean startNext(UserId userId, ConnectionId connectionId) {
        String agent = waiting.poll();
        if (agent == null) {
            return false;
        }
        factory.createManager(userId, connectionId)
                .sendToUser(userId, AgentEvent.AGENT_STARTED.message(Map.of("agent", agent)));
        return true;
    }
}
