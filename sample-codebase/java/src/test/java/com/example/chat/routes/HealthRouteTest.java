package com.example.chat.routes;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.InMemoryWebSocket;
import com.example.chat.websocket.connection.ConnectionManager;
import org.junit.jupiter.api.Test;

class HealthRouteTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final ConnectionManager manager = new ConnectionManager(ALICE, LAPTOP);
    private final HealthRoute route = new HealthRoute(manager);

    @Test
    void aUserWhoCanBeReachedIsHealthy() {
        manager.connectUser(ALICE, socket);
        assertEquals(200, route.status(ALICE));
    }

    @Test
    void aUserWhoCannotBeReachedIsNot() {
        assertEquals(503, route.status(BOB));
    }

    @Test
    void closedConnectionsAreForgottenFirst() {
        manager.connectUser(ALICE, socket);
        socket.close();
        assertEquals(0, route.report(ALICE).get("totalConnections"));
    }
}
