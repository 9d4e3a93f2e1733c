package com.example.chat.agents;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThinkingStreamerTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final ThinkingStreamer streamer = new ThinkingStreamer(ALICE, LAPTOP);

    @Test
    void aThoughtIsSeenInTheThreadThatIsFollowed() {
        streamer.follow(socket, "inbox");
        assertEquals(1, streamer.think("inbox", "hmm"));
        assertEquals(Map.of("thought", "hmm"), socket.messages().get(0).get("data"));
    }

    @Test
    void aThoughtIsNotSeenInAnotherThread() {
        streamer.follow(socket, "inbox");
        assertEquals(0, streamer.think("archive", "hmm"));
    }

    @Test
    void stoppingClosesTheChannel() {
        streamer.follow(socket, "inbox");
        streamer.stop();
        assertFalse(socket.isOpen());
        assertEquals(0, streamer.think("inbox", "hmm"));
    }
}
