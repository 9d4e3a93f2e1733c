package com.example.chat.routes;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebSocketRouteTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final WebSocketRoute route = new WebSocketRoute(ALICE, LAPTOP);

    @Test
    void greetsTheUser() {
        route.open(socket);
        assertEquals(List.of(Map.of("type", "welcome", "user", "alice")), socket.messages());
    }

    @Test
    void switchesTheThread() {
        route.open(socket);
        assertTrue(route.switchThread("inbox"));
        assertEquals(Optional.of("inbox"), route.currentThread());
    }

    @Test
    void thereIsNoThreadToSwitchBeforeTheChannelIsOpen() {
        assertFalse(route.switchThread("inbox"));
        assertEquals(Optional.empty(), route.currentThread());
    }

    @Test
    void closesTheChannel() {
        route.open(socket);
        route.close();
        assertFalse(socket.isOpen());
    }
}
