package com.example.chat.services;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.RecordingGateway;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenceServiceTest {

    private final RecordingGateway gateway = new RecordingGateway();
    private final PresenceService service = new PresenceService(gateway);

    @Test
    void onlyThoseWhoAreThereArePresent() {
        gateway.welcome(BOB);
        assertEquals(List.of(BOB), service.present(List.of(ALICE, BOB)));
    }

    @Test
    void everybodyLearnsWhoHasCome() {
        gateway.welcome(ALICE, BOB);
        assertEquals(2, service.announce(ALICE));
        assertEquals(List.of("all presence"), gateway.log());
    }
}
