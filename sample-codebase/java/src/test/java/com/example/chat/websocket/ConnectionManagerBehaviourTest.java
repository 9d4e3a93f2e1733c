package com.example.chat.websocket;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.LAPTOP;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.connection.ConnectionManager;
import com.example.chat.websocket.unified.WebSocketConnection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ConnectionManagerBehaviourTest extends ManagerBehaviour implements KeepsConnections {

    private final ConnectionManager manager = new ConnectionManager(ALICE, LAPTOP);

    @Override
    public UserId owner() {
        return manager.getUserId();
    }

    @Override
    public ConnectionId ownerConnection() {
        return manager.getConnectionId();
    }

    @Override
    public ConnectionId connect(UserId user, WebSocket socket) {
        return manager.connectUser(user, socket).toCompletableFuture().join();
    }

    @Override
    public void disconnect(UserId user, ConnectionId id) {
        manager.disconnectUser(user, id).toCompletableFuture().join();
    }

    @Override
    public Optional<WebSocketConnection> find(ConnectionId id) {
        return manager.getConnection(id.value());
    }

    @Override
    public Set<ConnectionId> connectionsOf(UserId user) {
        return manager.getUserConnections(user);
    }

    @Override
    public boolean reachable(UserId user) {
        return manager.isConnectionActive(user);
    }

    @Override
    public Set<UserId> reachableUsers() {
        return manager.getActiveUsers();
    }

    @Override
    public boolean show(ConnectionId id, String thread) {
        return manager.updateConnectionThread(id.value(), thread);
    }

    @Override
    public int send(UserId user, Map<String, Object> message) {
        return manager.sendToUser(user, message).toCompletableFuture().join();
    }

    @Override
    public int sendToAliceIn(String thread, Map<String, Object> message) {
        return manager.sendToThread(ALICE, thread, message).toCompletableFuture().join();
    }

    @Override
    public int sendToAll(Map<String, Object> message) {
        return manager.broadcast(message).toCompletableFuture().join();
    }

    @Override
    public void emitToAlice(String type, Map<String, Object> data) {
        manager.emitCriticalEvent(ALICE, type, data).toCompletableFuture().join();
    }

    @Override
    public Map<String, Object> health(UserId user) {
        return manager.getConnectionHealth(user.value());
    }

    @Override
    public void keep(WebSocketConnection connection) {
        manager.addConnection(connection).toCompletableFuture().join();
    }

    @Override
    public void drop(ConnectionId id) {
        manager.removeConnection(id.value()).toCompletableFuture().join();
    }

    @Override
    public Set<ConnectionId> connectionsIn(String thread) {
        return manager.getThreadConnections(thread);
    }

    @Override
    public int prune() {
        return manager.pruneClosedConnections();
    }

    @Override
    public Instant lastActivity() {
        return manager.getLastActivity();
    }
}
