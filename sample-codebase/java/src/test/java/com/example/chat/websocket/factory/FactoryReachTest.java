package com.example.chat.websocket.factory;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactoryReachTest {

    private static final UserId STRANGER = new UserId("stranger");

    private final WebSocketManagerFactory factory = new WebSocketManagerFactory();
    private final InMemoryWebSocket alices = new InMemoryWebSocket();
    private final InMemoryWebSocket bobs = new InMemoryWebSocket();
    private ConnectionId alicesId;

    @BeforeEach
    void connect() {
        alicesId = factory.createManager(ALICE, LAPTOP).connectUser(ALICE, alices).toCompletableFuture().join();
        factory.createManager(BOB, PHONE).connectUser(BOB, bobs);
    }

    @Test
    void aConnectionIsFoundWhosoeverItIs() {
        assertEquals(ALICE, factory.getConnection(alicesId).orElseThrow().userId());
        assertEquals(Optional.empty(), factory.getConnection(new ConnectionId("nobody's")));
    }

    @Test
    void theConnectionsOfAUserAreThoseOfTheirManager() {
        assertEquals(Set.of(alicesId), factory.getUserConnections(ALICE));
        assertEquals(Set.of(), factory.getUserConnections(STRANGER));
    }

    @Test
    void aUserIsReachableThroughTheirManager() {
        assertTrue(factory.isConnectionActive(ALICE));
        assertFalse(factory.isConnectionActive(STRANGER));
    }

    @Test
    void activeUsersAreThoseWithAnOpenChannel() {
        assertEquals(Set.of(ALICE, BOB), factory.getActiveUsers());
        bobs.close();
        assertEquals(Set.of(ALICE), factory.getActiveUsers());
    }

    @Test
    void aMessageReachesItsUserOnly() {
        assertEquals(1, factory.sendToUser(ALICE, HELLO).toCompletableFuture().join());
        assertEquals(List.of(HELLO), alices.messages());
        assertEquals(List.of(), bobs.messages());
    }

    @Test
    void aMessageToAStrangerReachesNobody() {
        assertEquals(0, factory.sendToUser(STRANGER, HELLO).toCompletableFuture().join());
    }

    @Test
    void aBroadcastReachesTheUsersOfEveryManager() {
        assertEquals(2, factory.broadcast(HELLO).toCompletableFuture().join());
        assertEquals(List.of(HELLO), bobs.messages());
    }

    @Test
    void theStatisticsAreThoseOfTheUsersManager() {
        factory.sendToUser(ALICE, HELLO);
        assertEquals(1L, factory.getStats(ALICE).get("messagesSent"));
        assertEquals(0L, factory.getStats(BOB).get("messagesSent"));
        assertEquals(Map.of(), factory.getStats(STRANGER));
    }
}
