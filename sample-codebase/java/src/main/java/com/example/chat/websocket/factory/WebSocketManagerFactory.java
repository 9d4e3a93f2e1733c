package com.example.chat.websocket.factory;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import com.example.chat.websocket.unified.WebSocketConnection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Creates one WebSocket manager a user, keeps it until it expires, and reaches the connections of
 * all users through it.
 */
public class WebSocketManagerFactory {

    private static final Duration MANAGER_TIMEOUT = Duration.ofMinutes(30);
    private static final int DEFAULT_MAX_MANAGERS = 1_000;

    private final Map<UserId, UnifiedWebSocketManager> managers = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration timeout;
    private final int maxManagers;

    public WebSocketManagerFactory() {
        this(Clock.systemUTC(), MANAGER_TIMEOUT, DEFAULT_MAX_MANAGERS);
    }

    public WebSocketManagerFactory(Clock clock, Duration timeout, int maxManagers) {
        this.clock = clock;
        this.timeout = timeout;
        this.maxManagers = maxManagers;
    }

    /**
     * The user's manager: the one there is, or a new one if there is none or it has expired.
     *
     * @throws ManagerLimitException if there are as many managers as there may be
     */
    public synchronized UnifiedWebSocketManager createManager(UserId userId, ConnectionId connectionId) {
        if (userId == null) {
            throw new IllegalStateException("a manager needs a user");
        }
        if (connectionId == null) {
            throw new IllegalStateException("a manager needs a connection");
        }
        UnifiedWebSocketManager existing = managers.get(userId);
        if (existing != null && !existing.isExpired()) {
            return existing;
        }
        cleanupManager(userId);
        makeRoom();
        UnifiedWebSocketManager created = new UnifiedWebSocketManager(userId, connectionId, timeout, clock);
        managers.put(userId, created);
        return created;
    }

    /** Closes the user's connections and forgets the manager; an unknown user is ignored. */
    public synchronized void cleanupManager(UserId userId) {
        if (userId == null) {
            throw new IllegalStateException("a manager needs a user");
        }
        UnifiedWebSocketManager removed = managers.remove(userId);
        if (removed != null) {
            removed.cleanup();
        }
    }

    /** Cleans up every expired manager and tells how many they were. */
    public synchronized int cleanupExpiredManagers() {
        List<UserId> expired = managers.entrySet().stream()
                .filter(entry -> entry.getValue().isExpired())
                .map(Map.Entry::getKey)
                .toList();
        expired.forEach(this::cleanupManager);
        return expired.size();
    }

    public int getManagerCount() {
        return managers.size();
    }

    /** Looks a connection up among the connections of all users. */
    public Optional<WebSocketConnection> getConnection(ConnectionId connectionId) {
        return managers.values().stream()
                .flatMap(manager -> manager.getConnection(connectionId).stream())
                .findFirst();
    }

    public Set<ConnectionId> getUserConnections(UserId userId) {
        UnifiedWebSocketManager manager = managers.get(userId);
        return manager == null ? Set.of() : manager.getUserConnections(userId);
    }

    /** Whether the user's manager has a connection that is open. */
    public boolean isConnectionActive(UserId userId) {
        UnifiedWebSocketManager manager = managers.get(userId);
        return manager != null && manager.isConnectionActive(userId);
    }

    /** The users who have an open connection in their own manager. */
    public Set<UserId> getActiveUsers() {
        return managers.keySet().stream().filter(this::isConnectionActive).collect(Collectors.toUnmodifiableSet());
    }

    /** Sends a message to each connection of a user and tells how many took it. */
    public CompletionStage<Integer> sendToUser(UserId userId, Map<String, Object> message) {
        UnifiedWebSocketManager manager = managers.get(userId);
        return manager == null ? CompletableFuture.completedFuture(0) : manager.sendToUser(userId, message);
    }

    /** Sends a message to every connection of every user and tells how many took it. */
    public CompletionStage<Integer> broadcast(Map<String, Object> message) {
        CompletionStage<Integer> delivered = CompletableFuture.completedFuture(0);
        for (UnifiedWebSocketManager manager : managers.values()) {
            delivered = delivered.thenCombine(manager.broadcast(message), Integer::sum);
        }
        return delivered;
    }

    /** What a user's connections have carried so far; empty for a user without a manager. */
    public Map<String, Object> getStats(UserId userId) {
        UnifiedWebSocketManager manager = managers.get(userId);
        return manager == null ? Map.of() : manager.getStats(userId);
    }

    private void makeRoom() {
        if (managers.size() >= maxManagers) {
            cleanupExpiredManagers();
        }
        if (managers.size() >= maxManagers) {
            throw new ManagerLimitException(maxManagers);
        }
    }
}
