package com.example.chat.websocket;

import static com.example.chat.testing.Users.HELLO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.example.chat.core.UserId;
import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebSocketManagersTest {

    @Test
    void thereIsAlwaysAManager() {
        assertNotNull(WebSocketManagers.getWebSocketManager());
    }

    @Test
    void theManagerSendsToThoseWhoHaveConnectedAtIt() {
        UserId carol = new UserId("carol");
        InMemoryWebSocket socket = new InMemoryWebSocket();
        UnifiedWebSocketManager manager = WebSocketManagers.getWebSocketManager();
        manager.connectUser(carol, socket);
        manager.sendToUser(carol, HELLO);
        assertEquals(List.of(HELLO), socket.messages());
    }
}
