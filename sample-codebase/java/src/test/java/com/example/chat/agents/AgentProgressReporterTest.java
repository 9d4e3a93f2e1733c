package com.example.chat.agents;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.chat.testing.FactoryGateway;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgentProgressReporterTest {

    private final FactoryGateway gateway = new FactoryGateway();
    private final AgentProgressReporter reporter = new AgentProgressReporter(gateway);

    @Test
    void reportsPerCent() {
        gateway.welcome(ALICE);
        reporter.report(ALICE, 1, 4);
        assertEquals(List.of("alice agent_thinking {percent=25}"), gateway.log());
    }

    @Test
    void theLastStepCompletesTheAgent() {
        gateway.welcome(ALICE);
        reporter.report(ALICE, 4, 4);
        assertEquals(List.of("alice agent_completed {percent=100}"), gateway.log());
    }

    @Test
    void nothingIsReportedToAnAbsentUser() {
        reporter.report(BOB, 1, 4);
        assertEquals(List.of(), gateway.log());
    }
}
