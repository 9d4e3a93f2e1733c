package com.example.chat.routes;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.core.ConnectionId;
import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.migration.WebSocketManagerAdapter;
import org.junit.jupiter.api.Test;

class DisconnectRouteTest {

    private final WebSocketManagerAdapter adapter = new WebSocketManagerAdapter(ALICE, LAPTOP);
    private final DisconnectRoute route = new DisconnectRoute(adapter);
    private final InMemoryWebSocket first = new InMemoryWebSocket();
    private final InMemoryWebSocket second = new InMemoryWebSocket();

    @Test
    void signingOutOfTheLastChannelLeavesTheUserUnreachable() {
        ConnectionId id = adapter.connectUser(first, ALICE).toCompletableFuture().join();
        assertFalse(route.signOut(ALICE, id));
        assertFalse(first.isOpen());
    }

    @Test
    void signingOutOfOneOfTwoChannelsLeavesTheOther() {
        ConnectionId id = adapter.connectUser(first, ALICE).toCompletableFuture().join();
        adapter.connectUser(second, ALICE);
        assertTrue(route.signOut(ALICE, id));
        assertTrue(second.isOpen());
    }

    @Test
    void signingOutEverywhereClosesEveryChannelOfTheUserOnly() {
        InMemoryWebSocket bobs = new InMemoryWebSocket();
        adapter.connectUser(first, ALICE);
        adapter.connectUser(second, ALICE);
        adapter.connectUser(bobs, BOB);
        assertEquals(2, route.signOutEverywhere(ALICE));
        assertFalse(first.isOpen());
        assertFalse(second.isOpen());
        assertTrue(bobs.isOpen());
    }
}
