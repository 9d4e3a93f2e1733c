package com.example.chat.routes;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.core.AgentEvent;
import com.example.chat.testing.ProtocolsGateway;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventsRouteTest {

    private final ProtocolsGateway gateway = new ProtocolsGateway();
    private final EventsRoute route = new EventsRoute(gateway);

    @ParameterizedTest
    @EnumSource
    void knownEventsArePassedOn(AgentEvent event) {
        gateway.welcome(ALICE);
        assertEquals(202, route.accept(ALICE, event.type(), Map.of()));
        assertEquals(List.of("alice " + event.type() + " {}"), gateway.log());
    }

    @Test
    void anUnknownEventIsRefused() {
        gateway.welcome(ALICE);
        assertEquals(400, route.accept(ALICE, "agent_on_holiday", Map.of()));
        assertEquals(List.of(), gateway.log());
    }

    @Test
    void anAbsentUserIsNotFound() {
        assertEquals(404, route.accept(BOB, "agent_started", Map.of()));
    }
}
