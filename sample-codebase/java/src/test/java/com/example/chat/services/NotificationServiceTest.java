package com.example.chat.services;

import static com.example.chat.testing.Users.ALICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationServiceTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final NotificationService service = new NotificationService(ALICE);

    @Test
    void aNotificationWaitsForAnAbsentUser() {
        service.remind("dentist");
        assertEquals(1, service.waiting());
    }

    @Test
    void whatWaitsIsDeliveredInOrderWhenTheUserArrives() {
        service.remind("dentist");
        service.remind("birthday");
        service.arrive(socket);
        assertEquals(0, service.waiting());
        assertEquals("dentist", socket.messages().get(0).get("text"));
        assertEquals("birthday", socket.messages().get(1).get("text"));
    }

    @Test
    void aUserWhoIsThereIsNotifiedAtOnce() {
        service.arrive(socket);
        service.remind("dentist");
        assertEquals(List.of("notification"), socket.types());
        assertEquals(0, service.waiting());
    }
}
