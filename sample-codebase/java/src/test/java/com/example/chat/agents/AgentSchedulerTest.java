package com.example.chat.agents;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.migration.WebSocketManagerFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgentSchedulerTest {

    private final WebSocketManagerFactory factory = new WebSocketManagerFactory();
    private final AgentScheduler scheduler = new AgentScheduler(factory);
    private final InMemoryWebSocket socket = new InMemoryWebSocket();

    @Test
    void agentsStartInTheOrderOfTheLine() {
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, socket);
        scheduler.enqueue("triage");
        scheduler.enqueue("research");
        assertTrue(scheduler.startNext(ALICE, LAPTOP));
        assertTrue(scheduler.startNext(ALICE, LAPTOP));
        assertEquals(Map.of("agent", "triage"), socket.messages().get(0).get("data"));
        assertEquals(Map.of("agent", "research"), socket.messages().get(1).get("data"));
    }

    @Test
    void anEmptyLineStartsNothing() {
        assertFalse(scheduler.startNext(ALICE, LAPTOP));
    }
}
