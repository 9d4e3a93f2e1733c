package com.example.chat.testing;

import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.core.WebSocketManagerProtocol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A test double of the contract: knows who is there and writes down what it is asked to send. */
public class RecordingGateway implements WebSocketManagerProtocol {

    private final Set<UserId> present = new LinkedHashSet<>();
    private final List<String> log = new ArrayList<>();

    /** Lets users be there without a channel. */
    public void welcome(UserId... users) {
        present.addAll(List.of(users));
    }

    /** What was sent, one line each: receiver, type, data. */
    public List<String> log() {
        return List.copyOf(log);
    }

    @Override
    public CompletionStage<Boolean> sendMessage(UserId userId, Map<String, Object> message) {
        log.add(userId + " " + message.get("type"));
        return CompletableFuture.completedFuture(present.contains(userId));
    }

    @Override
    public CompletionStage<Integer> broadcastMessage(Map<String, Object> message) {
        log.add("all " + message.get("type"));
        return CompletableFuture.completedFuture(present.size());
    }

    @Override
    public int getConnectionCount() {
        return present.size();
    }

    @Override
    public CompletionStage<Void> addConnection(UserId userId, WebSocket websocket) {
        present.add(userId);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Void> removeConnection(UserId userId) {
        present.remove(userId);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isUserConnected(UserId userId) {
        return present.contains(userId);
    }

    @Override
    public CompletionStage<Void> handleConnection(WebSocket websocket) {
        return addConnection(UserId.SYSTEM, websocket);
    }

    @Override
    public CompletionStage<Void> handleDisconnection(UserId userId) {
        return removeConnection(userId);
    }

    @Override
    public CompletionStage<Void> sendAgentEvent(UserId userId, String eventType, Map<String, Object> data) {
        log.add(userId + " " + eventType + " " + data);
        return CompletableFuture.completedFuture(null);
    }
}
