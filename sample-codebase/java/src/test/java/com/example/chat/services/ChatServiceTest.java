package com.example.chat.services;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChatServiceTest {

    private final InMemoryWebSocket alices = new InMemoryWebSocket();
    private final InMemoryWebSocket bobs = new InMemoryWebSocket();
    private final ChatService chat = new ChatService();

    @Test
    void aMessageReachesTheOneItIsFor() {
        chat.join(ALICE, LAPTOP, alices);
        chat.join(BOB, PHONE, bobs);
        assertTrue(chat.say(ALICE, BOB, "lunch?"));
        assertEquals(List.of(Map.of("type", "chat", "from", "alice", "text", "lunch?")), bobs.messages());
        assertEquals(List.of(), alices.messages());
    }

    @Test
    void nobodyHearsWhatIsSaidToAnAbsentUser() {
        chat.join(ALICE, LAPTOP, alices);
        assertFalse(chat.say(ALICE, BOB, "lunch?"));
    }

    @Test
    void leavingClosesTheChannel() {
        chat.join(ALICE, LAPTOP, alices);
        chat.leave(ALICE);
        assertFalse(alices.isOpen());
        assertFalse(chat.say(BOB, ALICE, "lunch?"));
    }
}
