package com.example.chat.websocket.unified;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.core.ConnectionId;
import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedWebSocketManagerTest {

    private final MutableClock clock = new MutableClock();
    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final UnifiedWebSocketManager manager =
            new UnifiedWebSocketManager(ALICE, LAPTOP, Duration.ofMinutes(30), clock);

    @Test
    void isNotExpiredAtTheEndOfItsTimeout() {
        clock.advance(Duration.ofMinutes(30));
        assertFalse(manager.isExpired());
    }

    @Test
    void isExpiredAfterItsTimeout() {
        clock.advance(Duration.ofMinutes(30).plusSeconds(1));
        assertTrue(manager.isExpired());
    }

    @Test
    void connectingPutsExpiryOff() {
        clock.advance(Duration.ofMinutes(29));
        manager.connectUser(ALICE, socket);
        clock.advance(Duration.ofMinutes(29));
        assertFalse(manager.isExpired());
    }

    @Test
    void sendingPutsExpiryOff() {
        clock.advance(Duration.ofMinutes(29));
        manager.sendToUser(ALICE, HELLO);
        clock.advance(Duration.ofMinutes(29));
        assertFalse(manager.isExpired());
    }

    @Test
    void lookingDoesNotPutExpiryOff() {
        Instant created = clock.instant();
        clock.advance(Duration.ofMinutes(29));
        manager.getUserConnections(ALICE);
        manager.isConnectionActive(ALICE);
        assertEquals(created, manager.getLastActivity());
    }

    @Test
    void theTimeOfAConnectionIsTheClocks() {
        clock.advance(Duration.ofHours(1));
        ConnectionId id = manager.connectUser(ALICE, socket).toCompletableFuture().join();
        assertEquals(clock.instant(), manager.getConnection(id).orElseThrow().connectedAt());
    }

    @Test
    void cleaningUpClosesEveryConnection() {
        InMemoryWebSocket bobs = new InMemoryWebSocket();
        manager.connectUser(ALICE, socket);
        manager.connectUser(BOB, bobs);
        manager.cleanup();
        assertFalse(socket.isOpen());
        assertFalse(bobs.isOpen());
        assertEquals(Set.of(), manager.getActiveUsers());
    }

    @Test
    void canBeUsedAgainAfterCleaningUp() {
        manager.cleanup();
        manager.connectUser(ALICE, socket);
        manager.sendToUser(ALICE, HELLO);
        assertEquals(List.of(HELLO), socket.messages());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aThreadNeedsAName(String thread) {
        assertThrows(IllegalArgumentException.class, () -> manager.getThreadConnections(thread));
    }
}
