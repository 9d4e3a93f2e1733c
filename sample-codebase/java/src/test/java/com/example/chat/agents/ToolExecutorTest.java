package com.example.chat.agents;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.LAPTOP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.InMemoryWebSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolExecutorTest {

    private final InMemoryWebSocket socket = new InMemoryWebSocket();
    private final ToolExecutor executor = new ToolExecutor(ALICE, LAPTOP, socket);

    @Test
    void theResultIsAnsweredAndReported() {
        assertEquals("42", executor.execute("calculator", () -> "42"));
        assertEquals(List.of("tool_executing", "tool_completed"), socket.types());
        assertEquals(Map.of("tool", "calculator", "result", "42"), socket.messages().get(1).get("data"));
    }

    @Test
    void aToolThatFailsIsReportedAsCritical() {
        assertEquals("", executor.execute("calculator", () -> {
            throw new IllegalStateException("out of paper");
        }));
        assertEquals(List.of("tool_executing", "tool_failed"), socket.types());
        assertEquals(true, socket.messages().get(1).get("critical"));
    }
}
