package com.example.chat.websocket.connection;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.CriticalEvent;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.unified.WebSocketConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps WebSocket connections sorted by user, watches their health, and sends messages and events
 * to the users.
 */
public class ConnectionManager {

    private final Map<UserId, Map<ConnectionId, WebSocketConnection>> byUser = new ConcurrentHashMap<>();
    private final UserId userId;
    private final ConnectionId connectionId;
    private volatile Instant lastActivity = Instant.now();

    public ConnectionManager(UserId userId, ConnectionId connectionId) {
        this.userId = userId;
        this.connectionId = connectionId;
    }

    /** The user for whom the connections are kept. */
    public UserId getUserId() {
        return userId;
    }

    /** The connection that came first. */
    public ConnectionId getConnectionId() {
        return connectionId;
    }

    /** When a connection was last added or a message last sent. */
    public Instant getLastActivity() {
        return lastActivity;
    }

    /** Opens a connection for a user and answers its id. */
    public CompletionStage<ConnectionId> connectUser(UserId userId, WebSocket websocket) {
        ConnectionId fresh = ConnectionId.generate();
        addConnection(new WebSocketConnection(fresh, userId, websocket, Instant.now()));
        return CompletableFuture.completedFuture(fresh);
    }

    /** Closes one connection, provided that it is the user's own. */
    public CompletionStage<Void> disconnectUser(UserId userId, ConnectionId connectionId) {
        if (of(userId).containsKey(connectionId)) {
            return removeConnection(connectionId.value());
        }
        return CompletableFuture.completedFuture(null);
    }

    /** Files a connection under its user. */
    public CompletionStage<Void> addConnection(WebSocketConnection connection) {
        byUser.computeIfAbsent(connection.userId(), user -> new ConcurrentHashMap<>())
                .put(connection.id(), connection);
        lastActivity = Instant.now();
        return CompletableFuture.completedFuture(null);
    }

    /** Closes a connection and forgets it; an unknown one is ignored. */
    public CompletionStage<Void> removeConnection(String connectionId) {
        getConnection(connectionId).ifPresent(connection -> {
            forget(connection);
            connection.shutdown();
        });
        return CompletableFuture.completedFuture(null);
    }

    public Optional<WebSocketConnection> getConnection(String connectionId) {
        return all().filter(connection -> connection.id().value().equals(connectionId)).findAny();
    }

    public Set<ConnectionId> getUserConnections(UserId userId) {
        return Set.copyOf(of(userId).keySet());
    }

    /** The connections that show a chat thread. */
    public Set<ConnectionId> getThreadConnections(String threadId) {
        if (threadId == null || threadId.isBlank()) {
            throw new IllegalArgumentException("thread id expected");
        }
        return all().filter(connection -> connection.thread().equals(Optional.of(threadId)))
                .map(WebSocketConnection::id)
                .collect(Collectors.toSet());
    }

    /** Whether one of a user's connections is open. */
    public boolean isConnectionActive(UserId userId) {
        for (WebSocketConnection connection : of(userId).values()) {
            if (connection.isOpen()) {
                return true;
            }
        }
        return false;
    }

    /** The users of whom one connection at least is open. */
    public Set<UserId> getActiveUsers() {
        return byUser.keySet().stream().filter(user -> isConnectionActive(user)).collect(Collectors.toSet());
    }

    /** Makes a connection show a chat thread and tells whether the connection is filed. */
    public boolean updateConnectionThread(String connectionId, String threadId) {
        return getConnection(connectionId)
                .map(connection -> {
                    connection.joinThread(threadId);
                    return true;
                })
                .orElse(false);
    }

    /** Sends a message to each connection of a user and tells how many took it. */
    public CompletionStage<Integer> sendToUser(UserId userId, Map<String, Object> message) {
        return CompletableFuture.completedFuture(push(of(userId).values(), message));
    }

    /** Sends a message to those connections of a user that show a chat thread. */
    public CompletionStage<Integer> sendToThread(UserId userId, String threadId, Map<String, Object> message) {
        Collection<WebSocketConnection> receivers = new ArrayList<>(of(userId).values());
        receivers.removeIf(connection -> !connection.thread().equals(Optional.of(threadId)));
        return CompletableFuture.completedFuture(push(receivers, message));
    }

    /** Sends a message to the connections of all users and tells how many took it. */
    public CompletionStage<Integer> broadcast(Map<String, Object> message) {
        return CompletableFuture.completedFuture(push(all().toList(), message));
    }

    /** Sends an event that the user must not miss. */
    public CompletionStage<Void> emitCriticalEvent(UserId userId, String eventType, Map<String, Object> data) {
        push(of(userId).values(), new CriticalEvent(eventType, data).toMessage());
        return CompletableFuture.completedFuture(null);
    }

    /** How many connections a user has, and how many of them still work. */
    public Map<String, Object> getConnectionHealth(String userId) {
        Collection<WebSocketConnection> filed = of(new UserId(userId)).values();
        int active = 0;
        for (WebSocketConnection connection : filed) {
            active += connection.isOpen() ? 1 : 0;
        }
        return Map.of(
                "userId", userId,
                "totalConnections", filed.size(),
                "activeConnections", active,
                "healthy", active > 0);
    }

    /** Forgets the connections whose channel is closed and tells how many they were. */
    public int pruneClosedConnections() {
        List<WebSocketConnection> closed = all().filter(connection -> !connection.isOpen()).toList();
        closed.forEach(this::forget);
        return closed.size();
    }

    private int push(Collection<WebSocketConnection> receivers, Map<String, Object> message) {
        lastActivity = Instant.now();
        return (int) receivers.stream().filter(connection -> connection.deliver(message)).count();
    }

    private Map<ConnectionId, WebSocketConnection> of(UserId user) {
        return byUser.getOrDefault(user, Map.of());
    }

    private Stream<WebSocketConnection> all() {
        return byUser.values().stream().flatMap(filed -> filed.values().stream());
    }

    private void forget(WebSocketConnection connection) {
        byUser.computeIfPresent(connection.userId(), (user, filed) -> {
            filed.remove(connection.id());
            return filed.isEmpty() ? null : filed;
        });
    }
}
