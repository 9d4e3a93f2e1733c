package com.example.chat.websocket;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.HELLO;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.core.AgentEvent;
import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import com.example.chat.core.WebSocket;
import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.unified.WebSocketConnection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds for whatever manages connections. Each subclass tests one manager, created for Alice on
 * her laptop, and says how it is called.
 */
abstract class ManagerBehaviour {

    private final InMemoryWebSocket first = new InMemoryWebSocket();
    private final InMemoryWebSocket second = new InMemoryWebSocket();

    abstract UserId owner();

    abstract ConnectionId ownerConnection();

    abstract ConnectionId connect(UserId user, WebSocket socket);

    abstract void disconnect(UserId user, ConnectionId id);

    abstract Optional<WebSocketConnection> find(ConnectionId id);

    abstract Set<ConnectionId> connectionsOf(UserId user);

    abstract boolean reachable(UserId user);

    abstract Set<UserId> reachableUsers();

    abstract boolean show(ConnectionId id, String thread);

    abstract int send(UserId user, Map<String, Object> message);

    /** Sends to those of Alice's connections that show the thread. */
    abstract int sendToAliceIn(String thread, Map<String, Object> message);

    abstract int sendToAll(Map<String, Object> message);

    abstract void emitToAlice(String type, Map<String, Object> data);

    abstract Map<String, Object> health(UserId user);

    @Test
    void belongsToTheUserAndConnectionItWasCreatedFor() {
        assertEquals(ALICE, owner());
        assertEquals(LAPTOP, ownerConnection());
    }

    @Test
    void beginsWithoutConnections() {
        assertEquals(Set.of(), connectionsOf(ALICE));
        assertEquals(Set.of(), reachableUsers());
    }

    @Test
    void aConnectionIsFoundByTheIdThatConnectingAnswered() {
        ConnectionId id = connect(ALICE, first);
        WebSocketConnection found = find(id).orElseThrow();
        assertEquals(id, found.id());
        assertEquals(ALICE, found.userId());
        assertEquals(first, found.websocket());
    }

    @Test
    void anUnknownConnectionIsNotFound() {
        assertEquals(Optional.empty(), find(new ConnectionId("nobody's")));
    }

    @Test
    void twoConnectionsOfAUserHaveDifferentIds() {
        assertNotEquals(connect(ALICE, first), connect(ALICE, second));
    }

    @Test
    void theConnectionsOfAUserAreListed() {
        ConnectionId one = connect(ALICE, first);
        ConnectionId two = connect(ALICE, second);
        assertEquals(Set.of(one, two), connectionsOf(ALICE));
    }

    @Test
    void theConnectionsOfAnotherUserAreNotListed() {
        connect(ALICE, first);
        ConnectionId bobs = connect(BOB, second);
        assertEquals(Set.of(bobs), connectionsOf(BOB));
    }

    @Test
    void disconnectingClosesTheChannel() {
        disconnect(ALICE, connect(ALICE, first));
        assertFalse(first.isOpen());
    }

    @Test
    void disconnectingForgetsTheConnection() {
        ConnectionId id = connect(ALICE, first);
        disconnect(ALICE, id);
        assertEquals(Optional.empty(), find(id));
        assertEquals(Set.of(), connectionsOf(ALICE));
    }

    @Test
    void disconnectingLeavesTheOtherConnectionOpen() {
        ConnectionId kept = connect(ALICE, first);
        disconnect(ALICE, connect(ALICE, second));
        assertTrue(first.isOpen());
        assertEquals(Set.of(kept), connectionsOf(ALICE));
    }

    @Test
    void nobodyCanDisconnectAnotherUser() {
        ConnectionId id = connect(ALICE, first);
        disconnect(BOB, id);
        assertTrue(first.isOpen());
        assertTrue(find(id).isPresent());
    }

    @Test
    void disconnectingAnUnknownConnectionDoesNothing() {
        ConnectionId id = connect(ALICE, first);
        disconnect(ALICE, new ConnectionId("nobody's"));
        assertEquals(Set.of(id), connectionsOf(ALICE));
    }

    @Test
    void aUserIsReachableOnceConnected() {
        assertFalse(reachable(ALICE));
        connect(ALICE, first);
        assertTrue(reachable(ALICE));
        assertFalse(reachable(BOB));
    }

    @Test
    void aUserWhoseBrowserHasGoneIsNotReachable() {
        connect(ALICE, first);
        first.close();
        assertFalse(reachable(ALICE));
    }

    @Test
    void aUserIsReachableWhileOneOfTwoChannelsIsOpen() {
        connect(ALICE, first);
        connect(ALICE, second);
        first.close();
        assertTrue(reachable(ALICE));
    }

    @Test
    void onlyReachableUsersAreListedAsActive() {
        connect(ALICE, first);
        connect(BOB, second);
        assertEquals(Set.of(ALICE, BOB), reachableUsers());
        second.close();
        assertEquals(Set.of(ALICE), reachableUsers());
    }

    @Test
    void aMessageReachesEachConnectionOfTheUser() {
        connect(ALICE, first);
        connect(ALICE, second);
        assertEquals(2, send(ALICE, HELLO));
        assertEquals(List.of(HELLO), first.messages());
        assertEquals(List.of(HELLO), second.messages());
    }

    @Test
    void aMessageDoesNotReachAnotherUser() {
        connect(ALICE, first);
        connect(BOB, second);
        assertEquals(1, send(ALICE, HELLO));
        assertEquals(List.of(), second.messages());
    }

    @Test
    void aMessageToAUserWithoutConnectionsReachesNobody() {
        connect(ALICE, first);
        assertEquals(0, send(BOB, HELLO));
        assertEquals(List.of(), first.messages());
    }

    @Test
    void aClosedChannelIsNotCountedAsReached() {
        connect(ALICE, first);
        connect(ALICE, second);
        first.close();
        assertEquals(1, send(ALICE, HELLO));
    }

    @Test
    void aChannelThatFailsWhileSendingDoesNotStopTheOthers() {
        connect(ALICE, first.breakDown());
        connect(ALICE, second);
        assertEquals(1, send(ALICE, HELLO));
        assertEquals(List.of(HELLO), second.messages());
    }

    @Test
    void messagesArriveInTheOrderInWhichTheyWereSent() {
        connect(ALICE, first);
        Arrays.stream(AgentEvent.values()).forEach(event -> send(ALICE, event.message(Map.of())));
        assertEquals(Arrays.stream(AgentEvent.values()).map(AgentEvent::type).toList(), first.types());
    }

    @ParameterizedTest
    @EnumSource
    void anAgentEventArrivesAsItWasSentAndOnlyAtItsUser(AgentEvent event) {
        connect(ALICE, first);
        connect(BOB, second);
        send(ALICE, event.message(Map.of("agent", "triage")));
        assertEquals(List.of(event.message(Map.of("agent", "triage"))), first.messages());
        assertEquals(List.of(), second.messages());
    }

    @Test
    void aBroadcastReachesEveryUser() {
        connect(ALICE, first);
        connect(BOB, second);
        assertEquals(2, sendToAll(HELLO));
        assertEquals(List.of(HELLO), first.messages());
        assertEquals(List.of(HELLO), second.messages());
    }

    @Test
    void aBroadcastPassesClosedChannelsOver() {
        connect(ALICE, first);
        connect(BOB, second);
        first.close();
        assertEquals(1, sendToAll(HELLO));
    }

    @Test
    void aBroadcastToNobodyReachesNobody() {
        assertEquals(0, sendToAll(HELLO));
    }

    @Test
    void aConnectionShowsTheThreadItIsTold() {
        ConnectionId id = connect(ALICE, first);
        assertEquals(Optional.empty(), find(id).orElseThrow().thread());
        assertTrue(show(id, "inbox"));
        assertEquals(Optional.of("inbox"), find(id).orElseThrow().thread());
    }

    @Test
    void anUnknownConnectionShowsNoThread() {
        assertFalse(show(new ConnectionId("nobody's"), "inbox"));
    }

    @Test
    void aMessageToAThreadReachesOnlyTheConnectionsThatShowIt() {
        show(connect(ALICE, first), "inbox");
        show(connect(ALICE, second), "archive");
        assertEquals(1, sendToAliceIn("inbox", HELLO));
        assertEquals(List.of(HELLO), first.messages());
        assertEquals(List.of(), second.messages());
    }

    @Test
    void aMessageToAThreadDoesNotReachAnotherUserWhoShowsIt() {
        show(connect(ALICE, first), "inbox");
        show(connect(BOB, second), "inbox");
        assertEquals(1, sendToAliceIn("inbox", HELLO));
        assertEquals(List.of(), second.messages());
    }

    @Test
    void aConnectionThatShowsAnotherThreadHasLeftTheFirst() {
        ConnectionId id = connect(ALICE, first);
        show(id, "inbox");
        show(id, "archive");
        assertEquals(0, sendToAliceIn("inbox", HELLO));
        assertEquals(1, sendToAliceIn("archive", HELLO));
    }

    @Test
    void aCriticalEventReachesTheUserMarkedAsSuch() {
        connect(ALICE, first);
        emitToAlice("session_expired", Map.of("after", 30));
        assertEquals(
                List.of(Map.of("type", "session_expired", "critical", true, "data", Map.of("after", 30))),
                first.messages());
    }

    @Test
    void aCriticalEventReachesEachConnectionOfTheUserButNoOtherUser() {
        InMemoryWebSocket bobs = new InMemoryWebSocket();
        connect(ALICE, first);
        connect(ALICE, second);
        connect(BOB, bobs);
        emitToAlice("session_expired", Map.of());
        assertEquals(1, first.messages().size());
        assertEquals(1, second.messages().size());
        assertEquals(List.of(), bobs.messages());
    }

    @Test
    void aCriticalEventForAnAbsentUserIsNoError() {
        connect(BOB, second);
        emitToAlice("session_expired", Map.of());
        assertEquals(List.of(), second.messages());
    }

    @Test
    void theHealthReportCountsOpenAndClosedChannels() {
        connect(ALICE, first);
        connect(ALICE, second);
        first.close();
        assertEquals(
                Map.of("userId", "alice", "totalConnections", 2, "activeConnections", 1, "healthy", true),
                health(ALICE));
    }

    @Test
    void aUserWithoutConnectionsIsNotHealthy() {
        connect(BOB, second);
        assertEquals(
                Map.of("userId", "alice", "totalConnections", 0, "activeConnections", 0, "healthy", false),
                health(ALICE));
    }
}
