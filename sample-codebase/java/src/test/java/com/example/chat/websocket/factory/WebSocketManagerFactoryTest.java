package com.example.chat.websocket.factory;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.unified.UnifiedWebSocketManager;
import org.junit.jupiter.api.Test;

class WebSocketManagerFactoryTest {

    private final WebSocketManagerFactory factory = new WebSocketManagerFactory();

    @Test
    void createsAManagerForTheUserAndConnection() {
        UnifiedWebSocketManager manager = factory.createManager(ALICE, LAPTOP);
        assertEquals(ALICE, manager.getUserId());
        assertEquals(LAPTOP, manager.getConnectionId());
    }

    @Test
    void aUserKeepsTheirManager() {
        assertSame(factory.createManager(ALICE, LAPTOP), factory.createManager(ALICE, PHONE));
        assertEquals(1, factory.getManagerCount());
    }

    @Test
    void twoUsersHaveTwoManagers() {
        assertNotSame(factory.createManager(ALICE, LAPTOP), factory.createManager(BOB, PHONE));
        assertEquals(2, factory.getManagerCount());
    }

    @Test
    void twoFactoriesShareNothing() {
        WebSocketManagerFactory other = new WebSocketManagerFactory();
        assertNotSame(factory.createManager(ALICE, LAPTOP), other.createManager(ALICE, LAPTOP));
    }

    @Test
    void cleaningUpClosesTheUsersConnections() {
        InMemoryWebSocket socket = new InMemoryWebSocket();
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, socket);
        factory.cleanupManager(ALICE);
        assertFalse(socket.isOpen());
        assertEquals(0, factory.getManagerCount());
    }

    @Test
    void aUserGetsANewManagerAfterCleaningUp() {
        UnifiedWebSocketManager before = factory.createManager(ALICE, LAPTOP);
        factory.cleanupManager(ALICE);
        assertNotSame(before, factory.createManager(ALICE, LAPTOP));
    }

    @Test
    void cleaningUpAStrangerDoesNothing() {
        factory.createManager(ALICE, LAPTOP);
        factory.cleanupManager(BOB);
        assertEquals(1, factory.getManagerCount());
    }

    @Test
    void aManagerNeedsAUser() {
        assertThrows(RuntimeException.class, () -> factory.createManager(null, LAPTOP));
        assertEquals(0, factory.getManagerCount());
    }

    @Test
    void aManagerNeedsAConnection() {
        assertThrows(RuntimeException.class, () -> factory.createManager(ALICE, null));
        assertEquals(0, factory.getManagerCount());
    }

    @Test
    void cleaningUpNeedsAUser() {
        assertThrows(RuntimeException.class, () -> factory.cleanupManager(null));
    }
}
