package com.example.chat.websocket;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.core.UserId;
import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.factory.WebSocketManagerFactory;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** The limits on time. Each is held by the best of several batches, so that a busy machine does no harm. */
class TimingTest {

    private static final int BATCHES = 7;
    private static final int REPEATS = 100;

    @Test
    void aManagerIsCreatedInLessThanTenMillisecondsOnAverage() {
        WebSocketManagerFactory factory = new WebSocketManagerFactory();
        assertFaster(Duration.ofMillis(10), bestAverage(i -> factory.createManager(new UserId("user-" + i), LAPTOP)));
    }

    @Test
    void aManagerIsCreatedInLessThanFiftyMillisecondsAtMost() {
        WebSocketManagerFactory factory = new WebSocketManagerFactory();
        assertFaster(Duration.ofMillis(50), bestMaximum(i -> factory.createManager(new UserId("user-" + i), LAPTOP)));
    }

    @Test
    void anExistingManagerIsHandedOutInLessThanFiveMilliseconds() {
        WebSocketManagerFactory factory = new WebSocketManagerFactory();
        factory.createManager(ALICE, LAPTOP);
        assertFaster(Duration.ofMillis(5), bestMaximum(i -> factory.createManager(ALICE, PHONE)));
        assertEquals(1, factory.getManagerCount());
    }

    @Test
    void aUserIsConnectedInLessThanTenMillisecondsOnAverage() {
        UnifiedWebSocketManager manager = new UnifiedWebSocketManager(ALICE, LAPTOP);
        assertFaster(Duration.ofMillis(10), bestAverage(i -> manager.connectUser(ALICE, new InMemoryWebSocket())));
    }

    @Test
    void aMessageIsSentInLessThanFiveMillisecondsOnAverage() {
        UnifiedWebSocketManager manager = new UnifiedWebSocketManager(ALICE, LAPTOP);
        manager.connectUser(ALICE, new InMemoryWebSocket());
        manager.connectUser(BOB, new InMemoryWebSocket());
        assertFaster(Duration.ofMillis(5), bestAverage(i -> manager.sendToUser(ALICE, HELLO)));
    }

    private static void assertFaster(Duration limit, long nanos) {
        assertTrue(nanos < limit.toNanos(), () -> "took " + nanos + " ns, allowed are " + limit.toNanos());
    }

    private static long bestAverage(IntConsumer action) {
        long best = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long start = System.nanoTime();
            for (int i = 0; i < REPEATS; i++) {
                action.accept(batch * REPEATS + i);
            }
            best = Math.min(best, (System.nanoTime() - start) / REPEATS);
        }
        return best;
    }

    private static long bestMaximum(IntConsumer action) {
        long best = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long slowest = 0;
            for (int i = 0; i < REPEATS; i++) {
                long start = System.nanoTime();
                action.accept(batch * REPEATS + i);
                slowest = Math.max(slowest, System.nanoTime() - start);
            }
            best = Math.min(best, slowest);
        }
        return best;
    }
}
