package com.example.chat.routes;

import com.example.chat.core.UserId;
import com.example.chat.websocket.factory.WebSocketManagerFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Answers what the connections of the users have carried. */
public final class StatsRoute {

    private final WebSocketManagerFactory factory;

    public StatsRoute(WebSocketManagerFactory factory) {
        this.factory = factory;
    }

    /** The statistics of every user who is there, in the order of their ids. */
    public List<Map<String, Object>> table() {
        return factory.getActiveUsers().stream()
                .sorted(Comparator.comparing(UserId::value))
                .map(userId -> factory.getStats(userId))
                .toList();
    }
}
