package com.example.chat.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.core.UserId;
import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdminBroadcastRouteTest {

    private final AdminBroadcastRoute route = new AdminBroadcastRoute();

    @Test
    void anAnnouncementReachesThoseWhoListen() {
        InMemoryWebSocket one = new InMemoryWebSocket();
        InMemoryWebSocket two = new InMemoryWebSocket();
        route.listen(new UserId("listener one"), one);
        route.listen(new UserId("listener two"), two);
        assertTrue(route.announce("closing at six") >= 2);
        assertEquals(List.of(Map.of("type", "announcement", "text", "closing at six")), one.messages());
        assertEquals(one.messages(), two.messages());
    }

    @Test
    void anAnnouncementDoesNotReachAClosedChannel() {
        InMemoryWebSocket closed = new InMemoryWebSocket();
        route.listen(new UserId("listener three"), closed);
        closed.close();
        route.announce("closing at six");
        assertEquals(List.of(), closed.messages());
    }
}
