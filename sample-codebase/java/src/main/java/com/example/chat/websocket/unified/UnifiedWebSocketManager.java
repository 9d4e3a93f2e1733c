package com.example.chat.websocket.unified;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.CriticalEvent;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The single source of truth for WebSocket connections: keeps the connections of users and sends
 * messages and events to them. A manager belongs to the user that it was created for.
 */
public class UnifiedWebSocketManager {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(30);

    private final Map<ConnectionId, WebSocketConnection> connections = new ConcurrentHashMap<>();
    private final Map<UserId, Long> messagesSent = new ConcurrentHashMap<>();
    private final UserId userId;
    private final ConnectionId connectionId;
    private final Duration timeout;
    private final Clock clock;
    private volatile Instant lastActivity;

    public UnifiedWebSocketManager(UserId userId, ConnectionId connectionId) {
        this(userId, connectionId, DEFAULT_TIMEOUT, Clock.systemUTC());
    }

    public UnifiedWebSocketManager(UserId userId, ConnectionId connectionId, Duration timeout, Clock clock) {
        this.userId = userId;
        this.connectionId = connectionId;
        this.timeout = timeout;
        this.clock = clock;
        this.lastActivity = clock.instant();
    }

    /** The user that this manager was created for. */
    public UserId getUserId() {
        return userId;
    }

    /** The connection that this manager was created for. */
    public ConnectionId getConnectionId() {
        return connectionId;
    }

    /** When a connection was last added or a message last sent. */
    public Instant getLastActivity() {
        return lastActivity;
    }

    /** Opens a connection for a user and answers its id. */
    public CompletionStage<ConnectionId> connectUser(UserId userId, WebSocket websocket) {
        ConnectionId opened = ConnectionId.generate();
        return addConnection(new WebSocketConnection(opened, userId, websocket, clock.instant()))
                .thenApply(added -> opened);
    }

    /** Closes one connection, provided that it is the user's own. */
    public CompletionStage<Void> disconnectUser(UserId userId, ConnectionId connectionId) {
        return getConnection(connectionId)
                .filter(connection -> connection.userId().equals(userId))
                .map(connection -> removeConnection(connection.id()))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Keeps a connection that is already open. */
    public CompletionStage<Void> addConnection(WebSocketConnection connection) {
        connections.put(connection.id(), connection);
        touch();
        return CompletableFuture.completedFuture(null);
    }

    /** Closes a connection and forgets it; an unknown one is ignored. */
    public CompletionStage<Void> removeConnection(ConnectionId connectionId) {
        WebSocketConnection removed = connections.remove(connectionId);
        if (removed != null) {
            removed.shutdown();
        }
        return CompletableFuture.completedFuture(null);
    }

    public Optional<WebSocketConnection> getConnection(ConnectionId connectionId) {
        return Optional.ofNullable(connections.get(connectionId));
    }

    public Set<ConnectionId> getUserConnections(UserId userId) {
        return idsOf(connectionsOf(userId));
    }

    /** The connections that show a chat thread, of whatever user. */
    public Set<ConnectionId> getThreadConnections(String threadId) {
        if (threadId == null || threadId.isBlank()) {
            throw new IllegalArgumentException("a thread id must not be blank");
        }
        return idsOf(connections.values().stream()
                .filter(connection -> showsThread(connection, threadId))
                .toList());
    }

    /** Whether a user has a connection that is open. */
    public boolean isConnectionActive(UserId userId) {
        return connectionsOf(userId).stream().anyMatch(WebSocketConnection::isOpen);
    }

    /** The users who have an open connection. */
    public Set<UserId> getActiveUsers() {
        return connections.values().stream()
                .filter(WebSocketConnection::isOpen)
                .map(WebSocketConnection::userId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes a connection show a chat thread and tells whether the connection is known. */
    public boolean updateConnectionThread(ConnectionId connectionId, String threadId) {
        Optional<WebSocketConnection> known = getConnection(connectionId);
        known.ifPresent(connection -> connection.joinThread(threadId));
        return known.isPresent();
    }

    /** Sends a message to each connection of a user and tells how many took it. */
    public CompletionStage<Integer> sendToUser(UserId userId, Map<String, Object> message) {
        return CompletableFuture.completedFuture(deliver(connectionsOf(userId), message));
    }

    /** Sends a message to those connections of a user that show a chat thread. */
    public CompletionStage<Integer> sendToThread(UserId userId, String threadId, Map<String, Object> message) {
        List<WebSocketConnection> shown = connectionsOf(userId).stream()
                .filter(connection -> showsThread(connection, threadId))
                .toList();
        return CompletableFuture.completedFuture(deliver(shown, message));
    }

    /** Sends a message to every connection and tells how many took it. */
    public CompletionStage<Integer> broadcast(Map<String, Object> message) {
        return CompletableFuture.completedFuture(deliver(connections.values(), message));
    }

    /** Sends an event that the user must not miss. */
    public CompletionStage<Void> emitCriticalEvent(UserId userId, String eventType, Map<String, Object> data) {
        return sendToUser(userId, new CriticalEvent(eventType, data).toMessage()).thenAccept(delivered -> { });
    }

    /** How many connections a user has, and how many of them still work. */
    public Map<String, Object> getConnectionHealth(UserId userId) {
        List<WebSocketConnection> all = connectionsOf(userId);
        int active = (int) all.stream().filter(WebSocketConnection::isOpen).count();
        return Map.of(
                "userId", userId.value(),
                "totalConnections", all.size(),
                "activeConnections", active,
                "healthy", active > 0);
    }

    /** What a user's connections have carried so far. */
    public Map<String, Object> getStats(UserId userId) {
        List<WebSocketConnection> all = connectionsOf(userId);
        long threads = all.stream().flatMap(connection -> connection.thread().stream()).distinct().count();
        return Map.of(
                "userId", userId.value(),
                "connections", all.size(),
                "threads", (int) threads,
                "messagesSent", messagesSent.getOrDefault(userId, 0L));
    }

    /** Forgets the connections whose channel is closed and tells how many they were. */
    public int pruneClosedConnections() {
        List<WebSocketConnection> closed = connections.values().stream()
                .filter(connection -> !connection.isOpen())
                .toList();
        closed.forEach(connection -> connections.remove(connection.id()));
        return closed.size();
    }

    /** Whether nothing has happened for longer than the time-out. */
    public boolean isExpired() {
        return Duration.between(lastActivity, clock.instant()).compareTo(timeout) > 0;
    }

    /** Closes and forgets every connection. */
    public void cleanup() {
        connections.values().forEach(WebSocketConnection::shutdown);
        connections.clear();
    }

    private int deliver(Collection<WebSocketConnection> receivers, Map<String, Object> message) {
        touch();
        int delivered = 0;
        for (WebSocketConnection receiver : receivers) {
            if (receiver.deliver(message)) {
                messagesSent.merge(receiver.userId(), 1L, Long::sum);
                delivered++;
            }
        }
        return delivered;
    }

    private List<WebSocketConnection> connectionsOf(UserId user) {
        return connections.values().stream().filter(connection -> connection.userId().equals(user)).toList();
    }

    private void touch() {
        lastActivity = clock.instant();
    }

    private static boolean showsThread(WebSocketConnection connection, String threadId) {
        return connection.thread().filter(threadId::equals).isPresent();
    }

    private static Set<ConnectionId> idsOf(Collection<WebSocketConnection> found) {
        return found.stream().map(WebSocketConnection::id).collect(Collectors.toUnmodifiableSet());
    }
}
