package com.example.chat.websocket;

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
import com.example.chat.websocket.unified.WebSocketConnection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for a manager that is handed connections which are already open. */
interface KeepsConnections {

    Instant MORNING = Instant.parse("2025-09-10T08:00:00Z");

    void keep(WebSocketConnection connection);

    void drop(ConnectionId id);

    Optional<WebSocketConnection> find(ConnectionId id);

    Set<ConnectionId> connectionsOf(UserId user);

    Set<ConnectionId> connectionsIn(String thread);

    int send(UserId user, Map<String, Object> message);

    int prune();

    Instant lastActivity();

    private static WebSocketConnection open(ConnectionId id, UserId user, InMemoryWebSocket socket) {
        return new WebSocketConnection(id, user, socket, MORNING);
    }

    @Test
    default void aConnectionThatWasHandedOverIsUsed() {
        InMemoryWebSocket socket = new InMemoryWebSocket();
        keep(open(LAPTOP, ALICE, socket));
        assertEquals(1, send(ALICE, HELLO));
        assertEquals(MORNING, find(LAPTOP).orElseThrow().connectedAt());
    }

    @Test
    default void aConnectionHandedOverTwiceIsKeptOnce() {
        WebSocketConnection connection = open(LAPTOP, ALICE, new InMemoryWebSocket());
        keep(connection);
        keep(connection);
        assertEquals(Set.of(LAPTOP), connectionsOf(ALICE));
        assertEquals(1, send(ALICE, HELLO));
    }

    @Test
    default void droppingAConnectionClosesIt() {
        InMemoryWebSocket socket = new InMemoryWebSocket();
        keep(open(LAPTOP, ALICE, socket));
        drop(LAPTOP);
        assertFalse(socket.isOpen());
        assertEquals(Optional.empty(), find(LAPTOP));
    }

    @Test
    default void droppingAnUnknownConnectionDoesNothing() {
        keep(open(LAPTOP, ALICE, new InMemoryWebSocket()));
        drop(PHONE);
        assertEquals(Set.of(LAPTOP), connectionsOf(ALICE));
    }

    @Test
    default void theConnectionsOfAThreadAreListedAcrossUsers() {
        WebSocketConnection alices = open(LAPTOP, ALICE, new InMemoryWebSocket());
        WebSocketConnection bobs = open(PHONE, BOB, new InMemoryWebSocket());
        alices.joinThread("inbox");
        bobs.joinThread("inbox");
        keep(alices);
        keep(bobs);
        assertEquals(Set.of(LAPTOP, PHONE), connectionsIn("inbox"));
        assertEquals(Set.of(), connectionsIn("archive"));
    }

    @Test
    default void closedConnectionsArePruned() {
        InMemoryWebSocket closed = new InMemoryWebSocket();
        keep(open(LAPTOP, ALICE, closed));
        keep(open(PHONE, ALICE, new InMemoryWebSocket()));
        closed.close();
        assertEquals(1, prune());
        assertEquals(Set.of(PHONE), connectionsOf(ALICE));
    }

    @Test
    default void pruningLeavesOpenConnectionsAlone() {
        keep(open(LAPTOP, ALICE, new InMemoryWebSocket()));
        assertEquals(0, prune());
        assertEquals(Set.of(LAPTOP), connectionsOf(ALICE));
    }

    @Test
    default void sendingCountsAsActivity() {
        Instant before = lastActivity();
        waitUntilAfter(before);
        send(ALICE, HELLO);
        assertTrue(lastActivity().isAfter(before));
    }

    @Test
    default void aNewConnectionCountsAsActivity() {
        Instant before = lastActivity();
        waitUntilAfter(before);
        keep(open(LAPTOP, ALICE, new InMemoryWebSocket()));
        assertTrue(lastActivity().isAfter(before));
    }

    private static void waitUntilAfter(Instant moment) {
        while (!Instant.now().isAfter(moment)) {
            Thread.onSpinWait();
        }
    }
}
