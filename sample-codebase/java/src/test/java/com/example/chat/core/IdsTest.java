package com.example.chat.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void aUserIdIsNeverBlank(String value) {
        assertThrows(IllegalArgumentException.class, () -> new UserId(value));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void aConnectionIdIsNeverBlank(String value) {
        assertThrows(IllegalArgumentException.class, () -> new ConnectionId(value));
    }

    @Test
    void idsOfOneValueAreEqual() {
        assertEquals(new UserId("alice"), new UserId("alice"));
        assertEquals(new ConnectionId("laptop"), new ConnectionId("laptop"));
    }

    @Test
    void idsPrintAsTheirValue() {
        assertEquals("alice", new UserId("alice").toString());
        assertEquals("laptop", new ConnectionId("laptop").toString());
    }

    @Test
    void generatedConnectionIdsDiffer() {
        assertNotEquals(ConnectionId.generate(), ConnectionId.generate());
    }
}
