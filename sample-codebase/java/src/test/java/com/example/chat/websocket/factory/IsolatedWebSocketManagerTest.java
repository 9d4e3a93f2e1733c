package com.example.chat.websocket.factory;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.testing.MutableClock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedWebSocketManagerTest {

    private final MutableClock clock = new MutableClock();
    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final IsolatedWebSocketManager manager =
            new IsolatedWebSocketManager(ALICE, LAPTOP, Duration.ofMinutes(5), clock);

    @Test
    void aSessionLastsForItsTimeout() {
        clock.advance(Duration.ofMinutes(5));
        assertFalse(manager.isExpired());
        clock.advance(Duration.ofSeconds(1));
        assertTrue(manager.isExpired());
    }

    @Test
    void activityKeepsTheSessionAlive() {
        clock.advance(Duration.ofMinutes(4));
        manager.broadcast(HELLO);
        clock.advance(Duration.ofMinutes(4));
        assertFalse(manager.isExpired());
    }

    @Test
    void theEndOfTheSessionClosesItsConnections() {
        manager.connectUser(ALICE, socket);
        manager.cleanup();
        assertFalse(socket.isOpen());
        assertEquals(Set.of(), manager.getUserConnections(ALICE));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aThreadNeedsAName(String thread) {
        assertThrows(IllegalArgumentException.class, () -> manager.getThreadConnections(thread));
    }
}
