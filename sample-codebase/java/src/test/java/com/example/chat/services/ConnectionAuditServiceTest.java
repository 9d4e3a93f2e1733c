package com.example.chat.services;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionAuditServiceTest {

    private static final Instant MORNING = Instant.parse("2025-09-10T08:00:00Z");

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final ConnectionAuditService service = new ConnectionAuditService();

    @Test
    void eachChannelIsDescribedInTheOrderOfOpening() {
        service.record(LAPTOP, ALICE, socket, MORNING, "inbox");
        service.record(PHONE, BOB, new InMemoryWebSocket(), MORNING.plusSeconds(30), "archive");
        assertEquals(
                List.of("alice laptop in inbox for 60 s, open", "bob phone in archive for 30 s, open"),
                service.describe(MORNING.plusSeconds(60)));
    }

    @Test
    void oldChannelsAreClosed() {
        service.record(LAPTOP, ALICE, socket, MORNING, "inbox");
        assertEquals(1, service.closeOlderThan(Duration.ofHours(1), MORNING.plus(Duration.ofHours(2))));
        assertFalse(socket.isOpen());
        assertEquals(List.of("alice laptop in inbox for 0 s, closed"), service.describe(MORNING));
    }

    @Test
    void youngChannelsStayOpen() {
        service.record(LAPTOP, ALICE, socket, MORNING, "inbox");
        assertEquals(0, service.closeOlderThan(Duration.ofHours(1), MORNING.plus(Duration.ofHours(1))));
        assertTrue(socket.isOpen());
    }
}
