package com.example.chat.websocket.protocols;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import java.time.Instant;

/** A WebSocket connection as the protocols of the WebSocket layer name it. */
public class WebSocketConnection extends com.example.chat.websocket.unified.WebSocketConnection {

    public WebSocketConnection(ConnectionId id, UserId userId, WebSocket websocket, Instant connectedAt) {
        super(id, userId, websocket, connectedAt);
    }
}
