package com.example.chat.websocket.unified;

import static com.example.chat.testing.Users.ALICE;
import static com.example.chat.testing.Users.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.testing.FactoryGateway;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeartbeatMonitorTest {

    private final FactoryGateway gateway = new FactoryGateway();
    private final HeartbeatMonitor monitor = new HeartbeatMonitor(gateway, 1);

    @Test
    void pingsEverybody() {
        gateway.welcome(ALICE, BOB);
        assertEquals(2, monitor.beat());
        assertEquals(List.of("all heartbeat"), gateway.log());
    }

    @Test
    void oneLostBeatIsTolerated() {
        monitor.beat();
        assertFalse(monitor.isSilent());
    }

    @Test
    void twoLostBeatsAreSilence() {
        monitor.beat();
        monitor.beat();
        assertTrue(monitor.isSilent());
    }

    @Test
    void anAnswerEndsTheSilence() {
        monitor.beat();
        monitor.beat();
        gateway.welcome(ALICE);
        monitor.beat();
        assertFalse(monitor.isSilent());
    }
}
