package com.example.chat.websocket.protocols;

/** The manager's contract, kept beside the other protocols of the WebSocket layer. */
public interface WebSocketManagerProtocol extends com.example.chat.core.WebSocketManagerProtocol {
}
