package com.example.chat.routes;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.chat.core.ConnectionId;
import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreadRouteTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final ThreadRoute route = new ThreadRoute(ALICE, LAPTOP);

    @Test
    void aPostReachesThoseWhoHaveEntered() {
        route.enter(socket, "inbox");
        assertEquals(1, route.post("inbox", "good morning"));
        assertEquals(List.of(Map.of("type", "post", "text", "good morning")), socket.messages());
    }

    @Test
    void aPostIntoAnotherThreadReachesNobody() {
        route.enter(socket, "inbox");
        assertEquals(0, route.post("archive", "good morning"));
    }

    @Test
    void theAudienceShrinksWhenSomebodyLeaves() {
        ConnectionId entered = route.enter(socket, "inbox");
        route.enter(new InMemoryWebSocket(), "inbox");
        assertEquals(2, route.audience("inbox"));
        route.leave(entered);
        assertEquals(1, route.audience("inbox"));
        assertFalse(socket.isOpen());
    }
}
