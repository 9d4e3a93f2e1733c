package com.example.chat.agents;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TriageAgentTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final TriageAgent agent = new TriageAgent(ALICE, LAPTOP, socket);

    @Test
    void questionsAboutMoneyGoToBilling() {
        assertEquals("billing", agent.decide("Where is my Invoice?"));
        assertEquals(Map.of("agent", "billing"), socket.messages().get(0).get("data"));
    }

    @Test
    void otherQuestionsGoToResearch() {
        assertEquals("research", agent.decide("How deep is the sea?"));
        assertEquals(List.of("agent_started"), socket.types());
    }
}
