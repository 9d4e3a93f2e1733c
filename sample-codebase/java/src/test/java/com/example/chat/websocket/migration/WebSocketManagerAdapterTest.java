package com.example.chat.websocket.migration;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebSocketManagerAdapterTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final WebSocketManagerAdapter adapter = new WebSocketManagerAdapter(ALICE, LAPTOP);

    @Test
    void itsManagerServesTheSameUser() {
        assertEquals(ALICE, adapter.getManager().getUserId());
        assertEquals(LAPTOP, adapter.getManager().getConnectionId());
    }

    @Test
    void itsManagerStaysTheSame() {
        assertSame(adapter.getManager(), adapter.getManager());
    }

    @Test
    void twoAdaptersHaveTwoManagers() {
        assertNotSame(adapter.getManager(), new WebSocketManagerAdapter(ALICE, LAPTOP).getManager());
    }

    @Test
    void whatConnectsHereIsReachedThroughItsManager() {
        adapter.connectUser(socket, ALICE);
        UnifiedWebSocketManager manager = adapter.getManager();
        manager.sendToUser(ALICE, HELLO);
        assertEquals(List.of(HELLO), socket.messages());
    }

    @Test
    void whatConnectsAtItsManagerIsReachedFromHere() {
        adapter.getManager().connectUser(ALICE, socket);
        assertEquals(1, adapter.sendToUser("alice", HELLO).toCompletableFuture().join());
        assertEquals(1, adapter.getUserConnections("alice").size());
    }
}
