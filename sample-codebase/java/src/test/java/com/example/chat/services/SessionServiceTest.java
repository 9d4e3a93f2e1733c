package com.example.chat.services;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.chat.testing.InMemoryWebSocket;
import org.junit.jupiter.api.Test;

class SessionServiceTest {

    private final SessionService service = new SessionService();

    @Test
    void aUserHasOneSessionWithSeveralChannels() {
        service.begin(ALICE, new InMemoryWebSocket());
        service.begin(ALICE, new InMemoryWebSocket());
        assertEquals(2, service.channels(ALICE));
        assertEquals(1, service.count());
    }

    @Test
    void usersHaveSessionsOfTheirOwn() {
        service.begin(ALICE, new InMemoryWebSocket());
        service.begin(BOB, new InMemoryWebSocket());
        assertEquals(2, service.count());
        assertEquals(1, service.channels(BOB));
    }

    @Test
    void aSessionEndsWithItsLastChannel() {
        InMemoryWebSocket socket = new InMemoryWebSocket();
        service.end(ALICE, service.begin(ALICE, socket));
        assertFalse(socket.isOpen());
        assertEquals(0, service.count());
        assertEquals(0, service.channels(ALICE));
    }
}
