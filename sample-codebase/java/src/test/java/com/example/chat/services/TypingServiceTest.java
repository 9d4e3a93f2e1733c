package com.example.chat.services;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypingServiceTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final TypingService service = new TypingService(ALICE, LAPTOP);

    @Test
    void aReaderOfTheThreadSeesWhoIsTyping() {
        service.look(BOB, socket, "inbox");
        assertEquals(1, service.typing(ALICE, BOB, "inbox"));
        assertEquals(List.of(Map.of("type", "typing", "user", "alice")), socket.messages());
    }

    @Test
    void aReaderOfAnotherThreadDoesNot() {
        service.look(BOB, socket, "archive");
        assertEquals(0, service.typing(ALICE, BOB, "inbox"));
    }
}
