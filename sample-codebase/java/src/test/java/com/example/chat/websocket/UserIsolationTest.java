package com.example.chat.websocket;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.core.UserId;
import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.connection.ConnectionManager;
import com.example.chat.websocket.factory.IsolatedWebSocketManager;
import com.example.chat.websocket.factory.WebSocketManagerFactory;
import com.example.chat.websocket.manager.WebSocketManager;
import com.example.chat.websocket.migration.WebSocketManagerAdapter;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import com.example.chat.websocket.unified.WebSocketConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Users whose managers are different never see anything of each other. */
class UserIsolationTest {

    private final InMemoryWebSocket alices = new InMemoryWebSocket();
    private final InMemoryWebSocket bobs = new InMemoryWebSocket();

    @Test
    void unifiedManagersShareNoConnections() {
        UnifiedWebSocketManager one = new UnifiedWebSocketManager(ALICE, LAPTOP);
        UnifiedWebSocketManager two = new UnifiedWebSocketManager(BOB, PHONE);
        one.connectUser(ALICE, alices);
        two.connectUser(BOB, bobs);
        one.broadcast(HELLO);
        assertOnlyAliceWasTold(two.getActiveUsers());
    }

    @Test
    void isolatedManagersShareNoConnections() {
        IsolatedWebSocketManager one = new IsolatedWebSocketManager(ALICE, LAPTOP);
        IsolatedWebSocketManager two = new IsolatedWebSocketManager(BOB, PHONE);
        one.connectUser(ALICE, alices);
        two.connectUser(BOB, bobs);
        one.broadcast(HELLO);
        assertOnlyAliceWasTold(two.getActiveUsers());
    }

    @Test
    void connectionManagersShareNoConnections() {
        ConnectionManager one = new ConnectionManager(ALICE, LAPTOP);
        ConnectionManager two = new ConnectionManager(BOB, PHONE);
        one.connectUser(ALICE, alices);
        two.connectUser(BOB, bobs);
        one.broadcast(HELLO);
        assertOnlyAliceWasTold(two.getActiveUsers());
    }

    @Test
    void plainManagersShareNoConnections() {
        WebSocketManager one = new WebSocketManager(ALICE, LAPTOP);
        WebSocketManager two = new WebSocketManager(BOB, PHONE);
        one.connectUser(alices, ALICE);
        two.connectUser(bobs, BOB);
        one.broadcast(HELLO);
        assertOnlyAliceWasTold(two.getActiveUsers());
    }

    @Test
    void adaptersShareNoConnections() {
        WebSocketManagerAdapter one = new WebSocketManagerAdapter(ALICE, LAPTOP);
        WebSocketManagerAdapter two = new WebSocketManagerAdapter(BOB, PHONE);
        one.connectUser(alices, ALICE);
        two.connectUser(bobs, BOB);
        one.broadcast(HELLO);
        assertOnlyAliceWasTold(two.getActiveUsers());
    }

    @Test
    void cleaningUpOneUserLeavesTheOthersConnected() {
        WebSocketManagerFactory factory = new WebSocketManagerFactory();
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, alices);
        factory.createManager(BOB, PHONE).connectUser(BOB, bobs);
        factory.cleanupManager(ALICE);
        assertFalse(alices.isOpen());
        assertTrue(bobs.isOpen());
    }

    @Test
    void theSameConnectionIdInTwoManagersMeansTwoConnections() {
        UnifiedWebSocketManager one = new UnifiedWebSocketManager(ALICE, LAPTOP);
        UnifiedWebSocketManager two = new UnifiedWebSocketManager(BOB, LAPTOP);
        one.addConnection(new WebSocketConnection(
                LAPTOP, ALICE, alices, Instant.EPOCH));
        assertTrue(one.getConnection(LAPTOP).isPresent());
        assertTrue(two.getConnection(LAPTOP).isEmpty());
    }

    @Test
    void manyUsersReceiveExactlyTheirOwnMessages() {
        WebSocketManagerFactory factory = new WebSocketManagerFactory();
        List<InMemoryWebSocket> sockets = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            UserId user = new UserId("user-" + i);
            InMemoryWebSocket socket = new InMemoryWebSocket();
            sockets.add(socket);
            factory.createManager(user, LAPTOP).connectUser(user, socket);
        }
        for (int i = 0; i < 50; i++) {
            factory.sendToUser(new UserId("user-" + i), Map.of("type", "number " + i));
        }
        for (int i = 0; i < 50; i++) {
            assertEquals(List.of("number " + i), sockets.get(i).types());
        }
    }

    private void assertOnlyAliceWasTold(Set<UserId> usersOfTheOther) {
        assertEquals(List.of(HELLO), alices.messages());
        assertEquals(List.of(), bobs.messages());
        assertEquals(Set.of(BOB), usersOfTheOther);
    }
}
