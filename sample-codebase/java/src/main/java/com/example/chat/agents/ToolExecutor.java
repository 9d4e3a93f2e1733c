package com.example.chat.agents;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.Map;
import java.util.function.Supplier;

/** Runs one tool for a user and reports its beginning and its result. */
public final class ToolExecutor {

    private final UnifiedWebSocketManager manager;
    private final UserId userId;

    public ToolExecutor(UserId userId, ConnectionId connectionId, WebSocket websocket) {
        this.userId = userId;
        this.manager = new UnifiedWebSocketManager(userId, connectionId);
        manager.connectUser(userId, websocket);
    }

    /** Runs the tool; one that fails is reported to the user as a critical event. */
    public String execute(String tool, Supplier<String> body) {
        manager.sendToUser(userId, AgentEvent.TOOL_EXECUTING.message(Map.of("tool", tool)));
        try {
            String result = body.get();
            manager.sendToUser(userId, AgentEvent.TOOL_COMPLETED.message(Map.of("tool", tool, "result", result)));
            return result;
        } catch (IllegalStateException failure) {
            manager.emitCriticalEvent(userId, "tool_failed", Map.of("tool", tool));
            return "";
        }
    }
}
