package com.example.chat.agents;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.LAPTOP;
import static com.example.chat.testing.Users.PHONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.factory.WebSocketManagerFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgentRunnerTest {

    private final WebSocketManagerFactory factory = new WebSocketManagerFactory();
    private final AgentRunner runner = new AgentRunner(factory);
    private final InMemoryWebSocket socket = new InMemoryWebSocket();

    @Test
    void aRunWithOneToolIsTheFiveEventsInOrder() {
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, socket);
        runner.run(ALICE, LAPTOP, "triage", List.of("search"));
        assertEquals(
                List.of("agent_started", "agent_thinking", "tool_executing", "tool_completed", "agent_completed"),
                socket.types());
    }

    @Test
    void eachToolHasItsOwnPairOfEvents() {
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, socket);
        assertEquals(7, runner.run(ALICE, LAPTOP, "triage", List.of("search", "summarise")));
        assertEquals(Map.of("tool", "summarise"), socket.messages().get(4).get("data"));
    }

    @Test
    void aRunWithoutToolsHasNoToolEvents() {
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, socket);
        runner.run(ALICE, LAPTOP, "triage", List.of());
        assertEquals(List.of("agent_started", "agent_thinking", "agent_completed"), socket.types());
    }

    @Test
    void aRunForOneUserIsNotSeenByAnother() {
        InMemoryWebSocket bobs = new InMemoryWebSocket();
        factory.createManager(ALICE, LAPTOP).connectUser(ALICE, socket);
        factory.createManager(BOB, PHONE).connectUser(BOB, bobs);
        runner.run(ALICE, LAPTOP, "triage", List.of("search"));
        assertEquals(List.of(), bobs.messages());
    }

    @Test
    void aRunForAnAbsentUserReachesNobody() {
        assertEquals(0, runner.run(ALICE, LAPTOP, "triage", List.of("search")));
    }
}
