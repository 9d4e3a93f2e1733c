package com.example.chat.websocket.manager;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.chat.core.ConnectionId;
import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebSocketManagerTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final WebSocketManager manager = new WebSocketManager(ALICE, LAPTOP);

    @Test
    void takesIdsAsPlainStrings() {
        ConnectionId id = manager.connectUser(socket, ALICE).toCompletableFuture().join();
        assertEquals(1, manager.sendToUser("alice", HELLO).toCompletableFuture().join());
        manager.disconnectUser("alice", id.value());
        assertFalse(manager.isConnectionActive("alice"));
    }

    @Test
    void criticalEventsGoToItsOwnUser() {
        InMemoryWebSocket bobs = new InMemoryWebSocket();
        manager.connectUser(socket, ALICE);
        manager.connectUser(bobs, BOB);
        manager.emitCriticalEvent("quota_reached", Map.of("quota", 10));
        assertEquals(List.of("quota_reached"), socket.types());
        assertEquals(List.of(), bobs.messages());
    }

    @Test
    void theListOfAThreadFollowsItsConnections() {
        ConnectionId id = manager.connectUser(socket, ALICE).toCompletableFuture().join();
        manager.updateConnectionThread(id.value(), "inbox");
        assertEquals(1, manager.getThreadConnections("inbox").size());
        manager.removeConnection(id.value());
        assertEquals(0, manager.getThreadConnections("inbox").size());
    }
}
