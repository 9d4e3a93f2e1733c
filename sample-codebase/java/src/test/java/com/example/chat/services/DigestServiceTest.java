package com.example.chat.services;

import static com.example.chat.testing.Users.ALICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestServiceTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final DigestService service = new DigestService(ALICE, socket);

    @Test
    void theDigestHoldsWhatWasCollected() {
        service.collect("rain");
        service.collect("sun");
        assertEquals(2, service.send());
        assertEquals(List.of(Map.of("type", "digest", "headlines", List.of("rain", "sun"))), socket.messages());
    }

    @Test
    void aHeadlineIsSentOnce() {
        service.collect("rain");
        service.send();
        assertEquals(0, service.send());
        assertEquals(List.of("digest"), socket.types());
    }

    @Test
    void whatNobodyTookIsKept() {
        socket.close();
        service.collect("rain");
        assertEquals(0, service.send());
        assertEquals(0, service.send());
    }
}
