package com.example.chat.core;

import java.util.Map;

/** An event that a user must not miss, such as an expired session. */
public record CriticalEvent(String eventType, Map<String, Object> data) {

    public CriticalEvent {
        data = Map.copyOf(data);
    }

    /** The message that carries this event to the browser. */
    public Map<String, Object> toMessage() {
        return Map.of("type", eventType, "critical", true, "data", data);
    }
}
