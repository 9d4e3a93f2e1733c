package com.example.chat.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgentEventTest {

    @Test
    void thereAreFiveInTheOrderOfARun() {
        assertEquals(
                List.of("agent_started", "agent_thinking", "tool_executing", "tool_completed", "agent_completed"),
                Arrays.stream(AgentEvent.values()).map(AgentEvent::type).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theMessageCarriesTypeAndData(AgentEvent event) {
        assertEquals(
                Map.of("type", event.type(), "data", Map.of("agent", "triage")),
                event.message(Map.of("agent", "triage")));
    }

    @Test
    void theMessageDoesNotChangeWithTheDataItWasMadeFrom() {
        Map<String, Object> data = new HashMap<>(Map.of("step", 1));
        Map<String, Object> message = AgentEvent.AGENT_THINKING.message(data);
        data.put("step", 2);
        assertEquals(Map.of("step", 1), message.get("data"));
    }

    @Test
    void aMessageCannotBeChangedOnItsWay() {
        Map<String, Object> message = AgentEvent.AGENT_STARTED.message(Map.of());
        assertThrows(UnsupportedOperationException.class, () -> message.put("type", "other"));
    }
}
