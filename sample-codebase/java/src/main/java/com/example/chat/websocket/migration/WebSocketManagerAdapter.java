package com.example.chat.websocket.migration;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.CriticalEvent;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import com.example.chat.websocket.unified.WebSocketConnection;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Lets code that knows WebSocket connections and users by plain strings work with the unified
 * manager.
 *
 * <p>Deprecated since 2.0, use {@link UnifiedWebSocketManager} instead.
 */
public class WebSocketManagerAdapter {

    private final UnifiedWebSocketManager manager;

    public WebSocketManagerAdapter(UserId userId, ConnectionId connectionId) {
        this.manager = new UnifiedWebSocketManager(userId, connectionId);
    }

    /** The manager that does the work. */
    public UnifiedWebSocketManager getManager() {
        return manager;
    }

    /** The user that the manager was created for. */
    public UserId getUserId() {
        return manager.getUserId();
    }

    /** The connection that the manager was created for. */
    public ConnectionId getConnectionId() {
        return manager.getConnectionId();
    }

    /** Opens a connection on a channel for a user and answers its id. */
    public CompletionStage<ConnectionId> connectUser(WebSocket websocket, UserId userId) {
        WebSocketConnection connection =
                new WebSocketConnection(ConnectionId.generate(), userId, websocket, Instant.now());
        manager.addConnection(connection);
        return CompletableFuture.completedFuture(connection.id());
    }

    /** Closes one connection, provided that it is the user's own. */
    public void disconnectUser(String userId, String connectionId) {
        Optional<WebSocketConnection> connection = getConnection(connectionId);
        if (connection.isPresent() && connection.get().userId().value().equals(userId)) {
            manager.removeConnection(connection.get().id());
        }
    }

    public Optional<WebSocketConnection> getConnection(String connectionId) {
        return manager.getConnection(new ConnectionId(connectionId));
    }

    public Set<ConnectionId> getUserConnections(String userId) {
        return manager.getUserConnections(new UserId(userId));
    }

    /** Whether a user has a connection that is open. */
    public boolean isConnectionActive(String userId) {
        return countOpen(userId) > 0;
    }

    /** The users who have an open connection. */
    public Set<UserId> getActiveUsers() {
        return manager.getActiveUsers();
    }

    /** Makes a connection show a chat thread and tells whether the connection is known. */
    public boolean updateConnectionThread(String connectionId, String threadId) {
        Optional<WebSocketConnection> connection = getConnection(connectionId);
        connection.ifPresent(known -> known.joinThread(threadId));
        return connection.isPresent();
    }

    /** Sends a message to each connection of a user and tells how many took it. */
    public CompletionStage<Integer> sendToUser(String userId, Map<String, Object> message) {
        return manager.sendToUser(new UserId(userId), message);
    }

    /** Sends a message to those connections of the manager's user that show a chat thread. */
    public CompletionStage<Integer> sendToThread(String threadId, Map<String, Object> message) {
        return manager.sendToThread(manager.getUserId(), threadId, message);
    }

    /** Sends a message to every user in turn and tells how many connections took it. */
    public CompletionStage<Integer> broadcast(Map<String, Object> message) {
        CompletionStage<Integer> delivered = CompletableFuture.completedFuture(0);
        for (UserId user : manager.getActiveUsers()) {
            delivered = delivered.thenCombine(manager.sendToUser(user, message), Integer::sum);
        }
        return delivered;
    }

    /** Sends the manager's user an event that must not be missed. */
    public CompletionStage<Void> emitCriticalEvent(String eventType, Map<String, Object> data) {
        Map<String, Object> message = new CriticalEvent(eventType, data).toMessage();
        return manager.sendToUser(manager.getUserId(), message).thenApply(delivered -> null);
    }

    /** How many connections a user has, and how many of them still work. */
    public Map<String, Object> getConnectionHealth(String userId) {
        int active = countOpen(userId);
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("userId", userId);
        health.put("totalConnections", getUserConnections(userId).size());
        health.put("activeConnections", active);
        health.put("healthy", active > 0);
        return health;
    }

    /** What a user's connections have carried so far. */
    public Map<String, Object> getStats(String userId) {
        return manager.getStats(new UserId(userId));
    }

    private int countOpen(String user) {
        int open = 0;
        for (ConnectionId id : getUserConnections(user)) {
            open += manager.getConnection(id).filter(WebSocketConnection::isOpen).isPresent() ? 1 : 0;
        }
        return open;
    }
}
