package com.example.chat.core;

import java.util.Map;
import java.util.concurrent.CompletionStage;

/** What the chat expects of whoever manages its WebSocket connections. */
public interface WebSocketManagerProtocol {

    /** Sends a message to one user and tells whether any connection took it. */
    CompletionStage<Boolean> sendMessage(UserId userId, Map<String, Object> message);

    /** Sends a message to everybody and tells how many connections took it. */
    CompletionStage<Integer> broadcastMessage(Map<String, Object> message);

    /** How many connections there are. */
    int getConnectionCount();

    /** Adds a connection for a user. */
    CompletionStage<Void> addConnection(UserId userId, WebSocket websocket);

    /** Removes every connection of a user. */
    CompletionStage<Void> removeConnection(UserId userId);

    /** Whether a user has an open connection. */
    boolean isUserConnected(UserId userId);

    /** Takes over a channel that has just been opened. */
    CompletionStage<Void> handleConnection(WebSocket websocket);

    /** Lets go of a user whose channel has been lost. */
    CompletionStage<Void> handleDisconnection(UserId userId);

    /** Sends an event of an agent to one user. */
    CompletionStage<Void> sendAgentEvent(UserId userId, String eventType, Map<String, Object> data);
}
