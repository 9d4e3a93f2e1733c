package com.example.chat.services;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.migration.WebSocketConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps a record of every channel that was opened, and describes it for the auditors. */
public final class ConnectionAuditService {

    private final List<WebSocketConnection> records = new ArrayList<>();

    /** Records a channel. */
    public void record(ConnectionId id, UserId userId, WebSocket websocket, Instant at, String thread) {
        WebSocketConnection connection = new WebSocketConnection(id, userId, websocket, at);
        connection.joinThread(thread);
        records.add(connection);
    }

    /** One line a channel, in the order in which they were opened. */
    public List<String> describe(Instant now) {
        return records.stream().map(connection -> line(connection, now)).toList();
    }

    /** Closes the channels that are older than allowed and answers how many they were. */
    public int closeOlderThan(Duration age, Instant now) {
        List<WebSocketConnection> old = records.stream()
                .filter(connection -> connection.isOpen() && connection.connectedAt().plus(age).isBefore(now))
                .toList();
        old.forEach(WebSocketConnection::shutdown);
        return old.size();
    }

    private static String line(WebSocketConnection connection, Instant now) {
        return "%s %s in %s for %d s, %s".formatted(
                connection.userId(),
                connection.id(),
                connection.thread().orElse("no thread"),
                Duration.between(connection.connectedAt(), now).toSeconds(),
                connection.isOpen() ? "open" : "closed");
    }
}
