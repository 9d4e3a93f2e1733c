package com.example.chat.websocket.factory;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.CriticalEvent;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.unified.WebSocketConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Keeps the WebSocket connections of one session apart from those of every other session, and
 * sends messages and events to the users behind them.
 */
public class IsolatedWebSocketManager {

    private static final Duration SESSION_TIMEOUT = Duration.ofMinutes(30);

    private final List<WebSocketConnection> connections = new CopyOnWriteArrayList<>();
    private final Map<UserId, AtomicLong> sent = new ConcurrentHashMap<>();
    private final UserId userId;
    private final ConnectionId connectionId;
    private final Duration timeout;
    private final Clock clock;
    private volatile Instant lastActivity;

    public IsolatedWebSocketManager(UserId userId, ConnectionId connectionId) {
        this(userId, connectionId, SESSION_TIMEOUT, Clock.systemUTC());
    }

    public IsolatedWebSocketManager(UserId userId, ConnectionId connectionId, Duration timeout, Clock clock) {
        this.userId = userId;
        this.connectionId = connectionId;
        this.timeout = timeout;
        this.clock = clock;
        this.lastActivity = clock.instant();
    }

    /** The user whose session this is. */
    public UserId getUserId() {
        return userId;
    }

    /** The connection with which the session began. */
    public ConnectionId getConnectionId() {
        return connectionId;
    }

    /** When a connection was last added or a message last sent. */
    public Instant getLastActivity() {
        return lastActivity;
    }

    /** Opens a connection for a user of the session and answers its id. */
    public CompletionStage<ConnectionId> connectUser(UserId userId, WebSocket websocket) {
        WebSocketConnection opened =
                new WebSocketConnection(ConnectionId.generate(), userId, websocket, clock.instant());
        addConnection(opened);
        return CompletableFuture.completedFuture(opened.id());
    }

    /** Closes one connection of the session, provided that it is the user's own. */
    public CompletionStage<Void> disconnectUser(UserId userId, ConnectionId connectionId) {
        select(each -> each.id().equals(connectionId) && each.userId().equals(userId)).forEach(this::drop);
        return CompletableFuture.completedFuture(null);
    }

    /** Takes a connection into the session. */
    public CompletionStage<Void> addConnection(WebSocketConnection connection) {
        connections.removeIf(each -> each.id().equals(connection.id()));
        connections.add(connection);
        lastActivity = clock.instant();
        return CompletableFuture.completedFuture(null);
    }

    /** Closes a connection and takes it out of the session; an unknown one is ignored. */
    public CompletionStage<Void> removeConnection(ConnectionId connectionId) {
        select(each -> each.id().equals(connectionId)).forEach(this::drop);
        return CompletableFuture.completedFuture(null);
    }

    public Optional<WebSocketConnection> getConnection(ConnectionId connectionId) {
        return select(each -> each.id().equals(connectionId)).stream().findFirst();
    }

    public Set<ConnectionId> getUserConnections(UserId userId) {
        Set<ConnectionId> ids = new LinkedHashSet<>();
        select(each -> each.userId().equals(userId)).forEach(each -> ids.add(each.id()));
        return ids;
    }

    /** The connections of the session that show a chat thread. */
    public Set<ConnectionId> getThreadConnections(String threadId) {
        if (threadId == null || threadId.isBlank()) {
            throw new IllegalArgumentException("no thread is named");
        }
        Set<ConnectionId> ids = new LinkedHashSet<>();
        select(each -> threadId.equals(each.thread().orElse(null))).forEach(each -> ids.add(each.id()));
        return ids;
    }

    /** Whether a user has a connection in this session that is open. */
    public boolean isConnectionActive(UserId userId) {
        return !select(each -> each.userId().equals(userId) && each.isOpen()).isEmpty();
    }

    /** The users who have an open connection in this session. */
    public Set<UserId> getActiveUsers() {
        Set<UserId> users = new HashSet<>();
        select(WebSocketConnection::isOpen).forEach(each -> users.add(each.userId()));
        return users;
    }

    /** Makes a connection show a chat thread and tells whether the session has the connection. */
    public boolean updateConnectionThread(ConnectionId connectionId, String threadId) {
        List<WebSocketConnection> found = select(each -> each.id().equals(connectionId));
        found.forEach(each -> each.joinThread(threadId));
        return !found.isEmpty();
    }

    /** Sends a message to each connection of a user and tells how many took it. */
    public CompletionStage<Integer> sendToUser(UserId userId, Map<String, Object> message) {
        return send(each -> each.userId().equals(userId), message);
    }

    /** Sends a message to those connections of a user that show a chat thread. */
    public CompletionStage<Integer> sendToThread(UserId userId, String threadId, Map<String, Object> message) {
        return send(
                each -> each.userId().equals(userId) && threadId.equals(each.thread().orElse(null)), message);
    }

    /** Sends a message to every connection of the session and tells how many took it. */
    public CompletionStage<Integer> broadcast(Map<String, Object> message) {
        return send(each -> true, message);
    }

    /** Sends an event that the user must not miss. */
    public CompletionStage<Void> emitCriticalEvent(UserId userId, String eventType, Map<String, Object> data) {
        CriticalEvent event = new CriticalEvent(eventType, data);
        return sendToUser(userId, event.toMessage()).thenApply(delivered -> null);
    }

    /** How many connections a user has in this session, and how many of them still work. */
    public Map<String, Object> getConnectionHealth(UserId userId) {
        int total = getUserConnections(userId).size();
        int active = select(each -> each.userId().equals(userId) && each.isOpen()).size();
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("userId", userId.value());
        health.put("totalConnections", total);
        health.put("activeConnections", active);
        health.put("healthy", active > 0);
        return health;
    }

    /** What a user's connections have carried in this session. */
    public Map<String, Object> getStats(UserId userId) {
        Set<String> threads = new HashSet<>();
        select(each -> each.userId().equals(userId)).forEach(each -> each.thread().ifPresent(threads::add));
        Map<String, Object> stats = new LinkedHashMap<>();
        stats.put("userId", userId.value());
        stats.put("connections", getUserConnections(userId).size());
        stats.put("threads", threads.size());
        stats.put("messagesSent", sent.getOrDefault(userId, new AtomicLong()).get());
        return stats;
    }

    /** Forgets the connections whose channel is closed and tells how many they were. */
    public int pruneClosedConnections() {
        int before = connections.size();
        connections.removeIf(each -> !each.isOpen());
        return before - connections.size();
    }

    /** Whether nothing has happened in the session for longer than its time-out. */
    public boolean isExpired() {
        return lastActivity.plus(timeout).isBefore(clock.instant());
    }

    /** Ends the session: closes and forgets every connection. */
    public void cleanup() {
        connections.forEach(this::drop);
    }

    private CompletionStage<Integer> send(Predicate<WebSocketConnection> wanted, Map<String, Object> message) {
        lastActivity = clock.instant();
        int delivered = 0;
        for (WebSocketConnection each : select(wanted)) {
            if (each.deliver(message)) {
                sent.computeIfAbsent(each.userId(), user -> new AtomicLong()).incrementAndGet();
                delivered++;
            }
        }
        return CompletableFuture.completedFuture(delivered);
    }

    private List<WebSocketConnection> select(Predicate<WebSocketConnection> wanted) {
        return connections.stream().filter(wanted).toList();
    }

    private void drop(WebSocketConnection connection) {
        connections.remove(connection);
        connection.shutdown();
    }
}
