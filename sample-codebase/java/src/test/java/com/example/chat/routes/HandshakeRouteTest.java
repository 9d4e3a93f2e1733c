package com.example.chat.routes;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandshakeRouteTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final HandshakeRoute route = new HandshakeRoute(ALICE, LAPTOP, socket);

    @Test
    void noMessageGoesOutBeforeTheHandshake() {
        assertEquals(0, route.push(HELLO));
        assertEquals(List.of(), socket.messages());
    }

    @Test
    void messagesGoOutAfterTheHandshake() {
        assertTrue(route.ready());
        assertEquals(1, route.push(HELLO));
        assertEquals(List.of("handshake_complete", "hello"), socket.types());
    }

    @Test
    void aBrowserThatHasGoneIsNotReady() {
        socket.close();
        assertFalse(route.ready());
    }
}
