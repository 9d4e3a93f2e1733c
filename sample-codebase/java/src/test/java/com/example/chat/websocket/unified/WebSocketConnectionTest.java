package com.example.chat.websocket.unified;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebSocketConnectionTest {

    private static final Instant MORNING = Instant.parse("2025-09-10T08:00:00Z");

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final WebSocketConnection connection = new WebSocketConnection(LAPTOP, ALICE, socket, MORNING);

    @Test
    void knowsWhoseItIsAndSinceWhen() {
        assertEquals(LAPTOP, connection.id());
        assertEquals(ALICE, connection.userId());
        assertEquals(socket, connection.websocket());
        assertEquals(MORNING, connection.connectedAt());
    }

    @Test
    void showsNoThreadUntilItJoinsOne() {
        assertEquals(Optional.empty(), connection.thread());
        connection.joinThread("inbox");
        assertEquals(Optional.of("inbox"), connection.thread());
    }

    @Test
    void deliversWhileTheChannelIsOpen() {
        assertTrue(connection.deliver(HELLO));
        assertEquals(List.of(HELLO), socket.messages());
    }

    @Test
    void doesNotDeliverOnceTheChannelIsClosed() {
        connection.shutdown();
        assertFalse(connection.isOpen());
        assertFalse(connection.deliver(HELLO));
    }

    @Test
    void aChannelThatBreaksWhileSendingIsNotAnError() {
        socket.breakDown();
        assertFalse(connection.deliver(HELLO));
    }
}
