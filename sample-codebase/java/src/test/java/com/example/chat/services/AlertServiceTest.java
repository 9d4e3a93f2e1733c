package com.example.chat.services;

import static com.example.chat.testing.Users.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertServiceTest {

    private final InMemoryWebSocket pager = new InMemoryWebSocket();
    private final AlertService service = new AlertService(BOB, pager);

    @Test
    void anAlertReachesThePersonOnDutyAsCritical() {
        assertTrue(service.raise("disk full", 1));
        assertEquals(List.of("alert"), pager.types());
        assertEquals(true, pager.messages().get(0).get("critical"));
        assertEquals(Map.of("reason", "disk full", "severity", 1), pager.messages().get(0).get("data"));
    }

    @Test
    void anAlertToAPagerThatIsOffIsNotSeen() {
        pager.close();
        assertFalse(service.raise("disk full", 1));
    }

    @Test
    void alertsAreCounted() {
        service.raise("disk full", 1);
        service.raise("fan stuck", 2);
        assertEquals(2, service.received());
    }
}
