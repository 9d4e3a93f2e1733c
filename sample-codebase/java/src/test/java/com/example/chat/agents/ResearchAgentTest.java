package com.example.chat.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.chat.core.UserId;
import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResearchAgentTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final ResearchAgent agent = new ResearchAgent();

    @Test
    void eachSourceIsShownAsItIsFound() {
        UserId reader = new UserId("reader");
        agent.watch(reader, socket);
        assertEquals(2, agent.research(reader, List.of("atlas", "almanac")));
        assertEquals(List.of("tool_completed", "tool_completed"), socket.types());
        assertEquals(Map.of("source", "almanac"), socket.messages().get(1).get("data"));
    }

    @Test
    void nothingIsShownOnceTheUserStopsWatching() {
        UserId leaver = new UserId("leaver");
        agent.unwatch(leaver, agent.watch(leaver, socket));
        assertEquals(0, agent.research(leaver, List.of("atlas")));
        assertFalse(socket.isOpen());
    }
}
