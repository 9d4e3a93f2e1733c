package com.example.chat.testing;

import com.example.chat.websocket.protocols.WebSocketManagerProtocol;

/** The test double of the contract for code that asks the protocols package for it. */
public final class ProtocolsGateway extends RecordingGateway implements WebSocketManagerProtocol {
}
