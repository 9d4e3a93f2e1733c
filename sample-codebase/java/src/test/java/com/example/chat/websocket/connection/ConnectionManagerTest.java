package com.example.chat.websocket.connection;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionManagerTest {

    private final ConnectionManager manager = new ConnectionManager(ALICE, LAPTOP);

    @Test
    void aCriticalEventCanBeMeantForAnotherUser() {
        InMemoryWebSocket alices = new InMemoryWebSocket();
        InMemoryWebSocket bobs = new InMemoryWebSocket();
        manager.connectUser(ALICE, alices);
        manager.connectUser(BOB, bobs);
        manager.emitCriticalEvent(BOB, "session_expired", Map.of());
        assertEquals(List.of(), alices.messages());
        assertEquals(List.of("session_expired"), bobs.types());
    }

    @Test
    void pruningTheLastConnectionOfAUserForgetsTheUser() {
        InMemoryWebSocket socket = new InMemoryWebSocket();
        manager.connectUser(BOB, socket);
        socket.close();
        manager.pruneClosedConnections();
        assertEquals(Set.of(), manager.getUserConnections(BOB));
        assertEquals(0, manager.sendToUser(BOB, HELLO).toCompletableFuture().join());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aThreadNeedsAName(String thread) {
        assertThrows(IllegalArgumentException.class, () -> manager.getThreadConnections(thread));
    }
}
