package com.example.chat.websocket.migration;

import java.time.Clock;
import java.time.Duration;

/** The WebSocket manager factory under the name that the adapter's users know. */
public class WebSocketManagerFactory extends com.example.chat.websocket.factory.WebSocketManagerFactory {

    public WebSocketManagerFactory() {
        super();
    }

    public WebSocketManagerFactory(Clock clock, Duration timeout, int maxManagers) {
        super(clock, timeout, maxManagers);
    }
}
