package com.example.chat.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CriticalEventTest {

    @Test
    void theMessageIsMarkedAsCritical() {
        assertEquals(
                Map.of("type", "session_expired", "critical", true, "data", Map.of("after", 30)),
                new CriticalEvent("session_expired", Map.of("after", 30)).toMessage());
    }

    @Test
    void theDataIsCopied() {
        Map<String, Object> data = new HashMap<>();
        CriticalEvent event = new CriticalEvent("session_expired", data);
        data.put("after", 30);
        assertEquals(Map.of(), event.data());
    }
}
