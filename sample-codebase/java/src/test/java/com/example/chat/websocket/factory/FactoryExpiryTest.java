package com.example.chat.websocket.factory;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.testing.MutableClock;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FactoryExpiryTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final MutableClock clock = new MutableClock();
    private final WebSocketManagerFactory factory = new WebSocketManagerFactory(clock, HALF_AN_HOUR, 10);

    @Test
    void aManagerIsKeptUntilTheEndOfTheTimeout() {
        UnifiedWebSocketManager manager = factory.createManager(ALICE, LAPTOP);
        clock.advance(HALF_AN_HOUR);
        assertSame(manager, factory.createManager(ALICE, LAPTOP));
    }

    @Test
    void anExpiredManagerIsReplaced() {
        UnifiedWebSocketManager manager = factory.createManager(ALICE, LAPTOP);
        clock.advance(HALF_AN_HOUR.plusSeconds(1));
        assertNotSame(manager, factory.createManager(ALICE, PHONE));
        assertEquals(1, factory.getManagerCount());
    }

    @Test
    void replacingAManagerClosesItsConnections() {
        InMemoryWebSocket socket = new InMemoryWebSocket();
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, socket);
        clock.advance(HALF_AN_HOUR.plusSeconds(1));
        factory.createManager(ALICE, LAPTOP);
        assertFalse(socket.isOpen());
    }

    @Test
    void aManagerThatIsUsedDoesNotExpire() {
        UnifiedWebSocketManager manager = factory.createManager(ALICE, LAPTOP);
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMinutes(20));
            manager.sendToUser(ALICE, HELLO);
        }
        assertSame(manager, factory.createManager(ALICE, LAPTOP));
    }

    @Test
    void onlyExpiredManagersAreCleanedUp() {
        InMemoryWebSocket alices = new InMemoryWebSocket();
        InMemoryWebSocket bobs = new InMemoryWebSocket();
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, alices);
        clock.advance(Duration.ofMinutes(20));
        factory.createManager(BOB, PHONE).connectUser(BOB, bobs);
        clock.advance(Duration.ofMinutes(20));
        assertEquals(1, factory.cleanupExpiredManagers());
        assertFalse(alices.isOpen());
        assertTrue(bobs.isOpen());
        assertEquals(1, factory.getManagerCount());
    }

    @Test
    void thereIsNothingToCleanUpWhileAllAreInUse() {
        factory.createManager(ALICE, LAPTOP);
        assertEquals(0, factory.cleanupExpiredManagers());
    }
}
