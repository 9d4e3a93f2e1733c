package com.example.chat.agents;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandoffAgentTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final HandoffAgent agent = new HandoffAgent(BOB, PHONE, socket);

    @Test
    void theHelperLearnsWhomToAnswer() {
        assertTrue(agent.handOver(ALICE, "cannot log in"));
        assertEquals(List.of("agent_completed", "handoff"), socket.types());
        assertEquals(Map.of("customer", "alice", "summary", "cannot log in"), socket.messages().get(0).get("data"));
    }

    @Test
    void nothingIsHandedOverToAHelperWhoHasGone() {
        socket.close();
        assertFalse(agent.handOver(ALICE, "cannot log in"));
    }
}
