package com.example.chat.websocket;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.testing.InMemoryWebSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for a manager that keeps statistics of its users. */
interface CountsMessages {

    ConnectionId connect(UserId user, WebSocket socket);

    boolean show(ConnectionId id, String thread);

    int send(UserId user, Map<String, Object> message);

    Map<String, Object> stats(UserId user);

    @Test
    default void theStatisticsOfAStrangerAreZero() {
        assertEquals(
                Map.of("userId", "bob", "connections", 0, "threads", 0, "messagesSent", 0L), stats(BOB));
    }

    @Test
    default void theStatisticsCountConnectionsThreadsAndMessages() {
        show(connect(ALICE, new InMemoryWebSocket()), "inbox");
        show(connect(ALICE, new InMemoryWebSocket()), "archive");
        send(ALICE, HELLO);
        assertEquals(
                Map.of("userId", "alice", "connections", 2, "threads", 2, "messagesSent", 2L), stats(ALICE));
    }

    @Test
    default void theStatisticsOfUsersAreKeptApart() {
        connect(ALICE, new InMemoryWebSocket());
        connect(BOB, new InMemoryWebSocket());
        send(ALICE, HELLO);
        assertEquals(1L, stats(ALICE).get("messagesSent"));
        assertEquals(0L, stats(BOB).get("messagesSent"));
    }

    @Test
    default void aThreadThatTwoConnectionsShowCountsOnce() {
        show(connect(ALICE, new InMemoryWebSocket()), "inbox");
        show(connect(ALICE, new InMemoryWebSocket()), "inbox");
        assertEquals(1, stats(ALICE).get("threads"));
    }

    @Test
    default void whatCouldNotBeDeliveredIsNotCounted() {
        InMemoryWebSocket closed = new InMemoryWebSocket();
        connect(ALICE, closed);
        closed.close();
        send(ALICE, HELLO);
        assertEquals(0L, stats(ALICE).get("messagesSent"));
    }
}
