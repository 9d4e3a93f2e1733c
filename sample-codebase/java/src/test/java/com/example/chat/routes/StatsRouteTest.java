package com.example.chat.routes;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.factory.WebSocketManagerFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatsRouteTest {

    private final WebSocketManagerFactory factory = new WebSocketManagerFactory();
    private final StatsRoute route = new StatsRoute(factory);

    @Test
    void usersAreListedInTheOrderOfTheirIds() {
        factory.createManager(BOB, PHONE).connectUser(BOB, new InMemoryWebSocket());
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, new InMemoryWebSocket());
        factory.sendToUser(BOB, HELLO);
        assertEquals(List.of("alice", "bob"), route.table().stream().map(row -> row.get("userId")).toList());
        assertEquals(List.of(0L, 1L), route.table().stream().map(row -> row.get("messagesSent")).toList());
    }

    @Test
    void aUserWhoIsAwayIsNotListed() {
        factory.createManager(ALICE, LAPTOP);
        assertEquals(List.of(), route.table());
    }
}
