package com.example.chat.testing;

import com.example.chat.websocket.factory.WebSocketManagerProtocol;

/** The test double of the contract for code that asks the factory package for it. */
public final class FactoryGateway extends RecordingGateway implements WebSocketManagerProtocol {
}
