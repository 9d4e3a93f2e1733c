package com.example.chat.routes;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.core.ConnectionId;
import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconnectRouteTest {

    private final ReconnectRoute route = new ReconnectRoute(ALICE, LAPTOP);
    private final InMemoryWebSocket lost = new InMemoryWebSocket();
    private final InMemoryWebSocket fresh = new InMemoryWebSocket();

    @Test
    void theNewChannelReplacesTheLostOne() {
        ConnectionId before = route.connect(lost);
        ConnectionId after = route.resume(before, fresh);
        assertNotEquals(before, after);
        assertFalse(lost.isOpen());
        assertTrue(fresh.isOpen());
    }

    @Test
    void theNewChannelIsToldWhichThreadItShows() {
        route.resume(route.connect(lost), fresh);
        assertEquals(List.of(Map.of("type", "resumed", "thread", "inbox")), fresh.messages());
    }

    @Test
    void aChannelThatWasNeverKnownResumesInTheInbox() {
        route.resume(PHONE, fresh);
        assertEquals("inbox", fresh.messages().get(0).get("thread"));
    }
}
