package com.example.chat.routes;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.websocket.migration.WebSocketManagerAdapter;
import java.util.Set;

/** Signs a user out, on one channel or on all of them. */
public final class DisconnectRoute {

    private final WebSocketManagerAdapter adapter;

    public DisconnectRoute(WebSocketManagerAdapter adapter) {
        this.adapter = adapter;
    }

    /** Closes one channel and tells whether the user still has another one open. */
    public boolean signOut(UserId userId, ConnectionId connectionId) {
        adapter.disconnectUser(userId.value(), connectionId.value());
        return adapter.isConnectionActive(userId.value());
    }

    /** Closes every channel of the user and answers how many they were. */
    public int signOutEverywhere(UserId userId) {
        Set<ConnectionId> open = adapter.getUserConnections(userId.value());
        for (ConnectionId connectionId : open) {
            adapter.disconnectUser(userId.value(), connectionId.value());
        }
        return open.size();
    }
}
