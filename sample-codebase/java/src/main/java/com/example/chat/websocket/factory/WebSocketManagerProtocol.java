package com.example.chat.websocket.factory;

/** The manager's contract, for code that already works with the factory's package. */
public interface WebSocketManagerProtocol extends com.example.chat.core.WebSocketManagerProtocol {
}
