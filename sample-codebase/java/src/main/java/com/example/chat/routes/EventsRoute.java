package com.example.chat.routes;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.UserId;
import com.example.chat.websocket.protocols.WebSocketManagerProtocol;
import java.util.Arrays;
import java.util.Map;

/** Takes events of agents in by HTTP and passes the known ones on. */
public final class EventsRoute {

    private final WebSocketManagerProtocol manager;

    public EventsRoute(WebSocketManagerProtocol manager) {
        this.manager = manager;
    }

    /** The HTTP status: 202 if the event is passed on, 400 for an unknown event, 404 for an absent user. */
    public int accept(UserId userId, String eventType, Map<String, Object> data) {
        if (Arrays.stream(AgentEvent.values()).noneMatch(event -> event.type().equals(eventType))) {
            return 400;
        }
        if (!manager.isUserConnected(userId)) {
            return 404;
        }
        manager.sendAgentEvent(userId, eventType, data);
        return 202;
    }
}
