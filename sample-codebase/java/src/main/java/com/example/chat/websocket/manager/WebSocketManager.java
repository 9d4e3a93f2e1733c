package com.example.chat.websocket.manager;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.CriticalEvent;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.unified.WebSocketConnection;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the WebSocket connections of users and sends messages and events to them, with plain
 * strings for ids.
 *
 * <p>Legacy: use {@link com.example.chat.websocket.unified.UnifiedWebSocketManager} instead.
 */
public class WebSocketManager {

    private static final Logger LOG = System.getLogger(WebSocketManager.class.getName());
    private static final String RELEASE = readRelease();

    private final Map<String, WebSocketConnection> connections = new ConcurrentHashMap<>();
    private final Map<String, Long> counters = new ConcurrentHashMap<>();
    private final UserId userId;
    private final ConnectionId connectionId;
    private volatile Instant lastActivity = Instant.now();

    public WebSocketManager(UserId userId, ConnectionId connectionId) {
        this.userId = userId;
        this.connectionId = connectionId;
    }

    /** The user that this manager serves first of all. */
    public UserId getUserId() {
        return userId;
    }

    /** The connection that this manager began with. */
    public ConnectionId getConnectionId() {
        return connectionId;
    }

    /** When a connection was last added or a message last sent. */
    public Instant getLastActivity() {
        return lastActivity;
    }

    /** Opens a connection on a channel for a user and answers its id. */
    public CompletionStage<ConnectionId> connectUser(WebSocket websocket, UserId userId) {
        ConnectionId next = ConnectionId.generate();
        return addConnection(new WebSocketConnection(next, userId, websocket, Instant.now()))
                .thenApply(done -> next);
    }

    /** Closes one connection, provided that it is the user's own. */
    public void disconnectUser(String userId, String connectionId) {
        WebSocketConnection connection = getConnection(connectionId).orElse(null);
        if (connection != null && connection.userId().value().equals(userId)) {
            removeConnection(connectionId);
        }
    }

    /** Registers a connection. */
    public CompletionStage<Void> addConnection(WebSocketConnection connection) {
        connections.put(connection.id().value(), connection);
        lastActivity = Instant.now();
        return CompletableFuture.completedFuture(null);
    }

    /** Closes a connection and strikes it out; an unknown one is ignored. */
    public CompletionStage<Void> removeConnection(String connectionId) {
        WebSocketConnection gone = connections.remove(connectionId);
        if (gone != null) {
            gone.shutdown();
        }
        return CompletableFuture.completedFuture(null);
    }

    public Optional<WebSocketConnection> getConnection(String connectionId) {
        return Optional.ofNullable(connections.get(connectionId));
    }

    public Set<ConnectionId> getUserConnections(String userId) {
        Set<ConnectionId> ids = new HashSet<>();
        for (WebSocketConnection connection : belongingTo(userId)) {
            ids.add(connection.id());
        }
        return ids;
    }

    /** The connections that show a chat thread. */
    public Set<ConnectionId> getThreadConnections(String threadId) {
        if (threadId == null || threadId.isBlank()) {
            throw new IllegalStateException("there is no thread without an id");
        }
        Set<ConnectionId> ids = new HashSet<>();
        for (WebSocketConnection connection : connections.values()) {
            if (threadId.equals(connection.thread().orElse(""))) {
                ids.add(connection.id());
            }
        }
        return ids;
    }

    /** Whether a user can be reached. */
    public boolean isConnectionActive(String userId) {
        for (WebSocketConnection connection : belongingTo(userId)) {
            if (connection.isOpen()) {
                return true;
            }
        }
        return false;
    }

    /** The users who can be reached. */
    public Set<UserId> getActiveUsers() {
        Set<UserId> users = new HashSet<>();
        for (WebSocketConnection connection : connections.values()) {
            if (connection.isOpen()) {
                users.add(connection.userId());
            }
        }
        return users;
    }

    /** Makes a connection show a chat thread and tells whether the connection is registered. */
    public boolean updateConnectionThread(String connectionId, String threadId) {
        WebSocketConnection connection = connections.get(connectionId);
        if (connection == null) {
            return false;
        }
        connection.joinThread(threadId);
        return true;
    }

    /** Sends a message to each connection of a user and tells how many took it. */
    public CompletionStage<Integer> sendToUser(String userId, Map<String, Object> message) {
        return CompletableFuture.completedFuture(sendAll(belongingTo(userId), message));
    }

    /** Sends a message to those connections of this manager's user that show a chat thread. */
    public CompletionStage<Integer> sendToThread(String threadId, Map<String, Object> message) {
        List<WebSocketConnection> receivers = new ArrayList<>();
        for (WebSocketConnection connection : belongingTo(userId.value())) {
            if (threadId.equals(connection.thread().orElse(""))) {
                receivers.add(connection);
            }
        }
        return CompletableFuture.completedFuture(sendAll(receivers, message));
    }

    /** Sends a message to every registered connection and tells how many took it. */
    public CompletionStage<Integer> broadcast(Map<String, Object> message) {
        return CompletableFuture.completedFuture(sendAll(new ArrayList<>(connections.values()), message));
    }

    /** Sends this manager's user an event that must not be missed. */
    public CompletionStage<Void> emitCriticalEvent(String eventType, Map<String, Object> data) {
        LOG.log(Level.DEBUG, "release {0} emits {1}", RELEASE, eventType);
        return sendToUser(userId.value(), new CriticalEvent(eventType, data).toMessage())
                .thenAccept(delivered -> { });
    }

    /** How many connections a user has, and how many of them still work. */
    public Map<String, Object> getConnectionHealth(String userId) {
        int total = 0;
        int active = 0;
        for (WebSocketConnection connection : belongingTo(userId)) {
            total++;
            if (connection.isOpen()) {
                active++;
            }
        }
        return Map.of(
                "userId", userId, "totalConnections", total, "activeConnections", active, "healthy", active > 0);
    }

    /** What a user's connections have carried so far. */
    public Map<String, Object> getStats(String userId) {
        Set<String> threads = new HashSet<>();
        List<WebSocketConnection> own = belongingTo(userId);
        own.forEach(connection -> connection.thread().ifPresent(threads::add));
        return Map.of(
                "userId", userId,
                "connections", own.size(),
                "threads", threads.size(),
                "messagesSent", counters.getOrDefault(userId, 0L));
    }

    /** Strikes out the connections whose channel is closed and tells how many they were. */
    public int pruneClosedConnections() {
        int before = connections.size();
        connections.values().removeIf(connection -> !connection.isOpen());
        return before - connections.size();
    }

    private int sendAll(List<WebSocketConnection> receivers, Map<String, Object> message) {
        lastActivity = Instant.now();
        int delivered = 0;
        for (WebSocketConnection receiver : receivers) {
            if (receiver.deliver(message)) {
                counters.merge(receiver.userId().value(), 1L, Long::sum);
                delivered++;
            }
        }
        return delivered;
    }

    private List<WebSocketConnection> belongingTo(String user) {
        List<WebSocketConnection> own = new ArrayList<>();
        for (WebSocketConnection connection : connections.values()) {
            if (connection.userId().value().equals(user)) {
                own.add(connection);
            }
        }
        return own;
    }

    private static String readRelease() {
        try (InputStream release = WebSocketManager.class.getResourceAsStream("/chat-release.txt")) {
            return release == null ? "unknown" : new String(release.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
