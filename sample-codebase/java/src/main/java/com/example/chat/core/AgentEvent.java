package com.example.chat.core;

import java.util.Map;

/** The five events that tell a user how far an agent is. */
public enum AgentEvent {
    AGENT_STARTED("agent_started"),
    AGENT_THINKING("agent_thinking"),
    TOOL_EXECUTING("tool_executing"),
    TOOL_COMPLETED("tool_completed"),
    AGENT_COMPLETED("agent_completed");

    private final String type;

    AgentEvent(String type) {
        this.type = type;
    }

    /** The event's name on the wire. */
    public String type() {
        return type;
    }

    /** The message that carries this event to the browser. */
    public Map<String, Object> message(Map<String, Object> data) {
        return Map.of("type", type, "data", Map.copyOf(data));
    }
}
