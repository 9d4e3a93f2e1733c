package com.example.chat.services;

import com.example.chat.core.UserId;
import com.example.chat.core.WebSocketManagerProtocol;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows who is there and tells everybody who comes. */
public final class PresenceService {

    private final WebSocketManagerProtocol manager;

    public PresenceService(WebSocketManagerProtocol manager) {
        this.manager = manager;
    }

    /** Those of the users who are there, in the order given. */
    public List<UserId> present(Collection<UserId> users) {
        return users.stream().filter(userId -> manager.isUserConnected(userId)).toList();
    }

    /** Tells everybody that a user has come. */
    public int announce(UserId userId) {
        Map<String, Object> message = Map.of("type", "presence", "user", userId.value());
        return manager.broadcastMessage(message).toCompletableFuture().join();
    }
}
