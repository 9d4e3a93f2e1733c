package com.example.chat.agents;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.factory.IsolatedWebSocketManager;
import java.util.Map;

/** Streams the thoughts of an agent into the chat thread that the user has open. */
public final class ThinkingStreamer {

    private final UserId userId;
    private final IsolatedWebSocketManager manager;

    public ThinkingStreamer(UserId userId, ConnectionId connectionId) {
        this.userId = userId;
        this.manager = new IsolatedWebSocketManager(userId, connectionId);
    }

    /** Shows a chat thread on a channel of the user. */
    public ConnectionId follow(WebSocket websocket, String thread) {
        ConnectionId opened = manager.connectUser(userId, websocket).toCompletableFuture().join();
        manager.updateConnectionThread(opened, thread);
        return opened;
    }

    /** Sends one thought to those who follow the thread and answers how many they are. */
    public int think(String thread, String thought) {
        Map<String, Object> message = AgentEvent.AGENT_THINKING.message(Map.of("thought", thought));
        return manager.sendToThread(userId, thread, message).toCompletableFuture().join();
    }

    /** Ends the stream. */
    public void stop() {
        manager.cleanup();
    }
}
