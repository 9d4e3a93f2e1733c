package com.example.chat.websocket.unified;

import com.example.chat.websocket.factory.WebSocketManagerProtocol;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Pings every connection and counts the beats in a row that nobody took. */
public final class HeartbeatMonitor {

    private static final Map<String, Object> PING = Map.of("type", "heartbeat");

    private final WebSocketManagerProtocol manager;
    private final int tolerated;
    private final AtomicInteger unanswered = new AtomicInteger();

    public HeartbeatMonitor(WebSocketManagerProtocol manager, int tolerated) {
        this.manager = manager;
        this.tolerated = tolerated;
    }

    /** Sends one ping and tells how many connections took it. */
    public int beat() {
        int reached = manager.broadcastMessage(PING).toCompletableFuture().join();
        if (reached == 0) {
            unanswered.incrementAndGet();
        } else {
            unanswered.set(0);
        }
        return reached;
    }

    /** Whether more beats in a row went unanswered than are tolerated. */
    public boolean isSilent() {
        return unanswered.get() > tolerated;
    }
}
