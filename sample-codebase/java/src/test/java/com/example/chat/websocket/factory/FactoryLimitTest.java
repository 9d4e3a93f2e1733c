package com.example.chat.websocket.factory;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.testing.MutableClock;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactoryLimitTest {

    private static final UserId CAROL = new UserId("carol");
    private static final ConnectionId TABLET = new ConnectionId("tablet");

    private final MutableClock clock = new MutableClock();
    private final WebSocketManagerFactory factory = new WebSocketManagerFactory(clock, Duration.ofMinutes(30), 2);
    private UnifiedWebSocketManager alices;

    @BeforeEach
    void fill() {
        alices = factory.createManager(ALICE, LAPTOP);
        factory.createManager(BOB, PHONE);
    }

    @Test
    void noMoreManagersThanAllowedAreCreated() {
        ManagerLimitException refused =
                assertThrows(ManagerLimitException.class, () -> factory.createManager(CAROL, TABLET));
        assertTrue(refused.getMessage().contains("2"));
        assertEquals(2, factory.getManagerCount());
    }

    @Test
    void aUserWhoHasAManagerIsServedAtTheLimit() {
        assertSame(alices, factory.createManager(ALICE, PHONE));
    }

    @Test
    void aUserWhoLeavesMakesRoom() {
        factory.cleanupManager(BOB);
        assertEquals(CAROL, factory.createManager(CAROL, TABLET).getUserId());
    }

    @Test
    void expiredManagersMakeRoom() {
        clock.advance(Duration.ofMinutes(31));
        assertEquals(CAROL, factory.createManager(CAROL, TABLET).getUserId());
        assertEquals(1, factory.getManagerCount());
    }

    @Test
    void anExpiredManagerIsReplacedAtTheLimit() {
        clock.advance(Duration.ofMinutes(31));
        factory.createManager(ALICE, LAPTOP);
        factory.createManager(BOB, PHONE);
        assertEquals(2, factory.getManagerCount());
    }
}
