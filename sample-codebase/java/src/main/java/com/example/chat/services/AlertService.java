package com.example.chat.services;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.manager.WebSocketManager;
import java.util.Map;

/** Alerts the person on duty. */
public final class AlertService {

    private final UserId onDuty;
    private final WebSocketManager manager;

    public AlertService(UserId onDuty, WebSocket pager) {
        this.onDuty = onDuty;
        this.manager = new WebSocketManager(onDuty, ConnectionId.generate());
        manager.connectUser(pager, onDuty);
    }

    /** Raises an alert; the answer is whether the person on duty can have seen it. */
    public boolean raise(String reason, int severity) {
        manager.emitCriticalEvent("alert", Map.of("reason", reason, "severity", severity));
        return manager.isConnectionActive(onDuty.value());
    }

    /** How many alerts and other messages the person on duty has got. */
    public long received() {
        return (Long) manager.getStats(onDuty.value()).get("messagesSent");
    }
}
