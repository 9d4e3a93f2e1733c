package com.example.chat.websocket.factory;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import java.time.Instant;

/** A WebSocket connection as the factory's package hands it round. */
public class WebSocketConnection extends com.example.chat.websocket.unified.WebSocketConnection {

    public WebSocketConnection(ConnectionId id, UserId userId, WebSocket websocket, Instant connectedAt) {
        super(id, userId, websocket, connectedAt);
    }
}
