package com.example.chat.agents;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.manager.WebSocketManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupervisorAgentTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final WebSocketManager manager = new WebSocketManager(ALICE, LAPTOP);
    private final SupervisorAgent agent = new SupervisorAgent(manager);

    @Test
    void startsAnAgentForAUserWhoIsThere() {
        manager.connectUser(socket, ALICE);
        assertTrue(agent.start(ALICE, "triage"));
        assertEquals(List.of("agent_started"), socket.types());
    }

    @Test
    void startsNothingForAUserWhoIsAway() {
        manager.connectUser(socket, ALICE);
        assertFalse(agent.start(BOB, "triage"));
    }

    @Test
    void abortingIsCritical() {
        manager.connectUser(socket, ALICE);
        agent.abort("triage");
        assertEquals("agent_aborted", socket.messages().get(0).get("type"));
        assertEquals(true, socket.messages().get(0).get("critical"));
    }
}
