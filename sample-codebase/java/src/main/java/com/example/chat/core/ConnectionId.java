package com.example.chat.core;

import java.util.UUID;

/** Identifies one connection of one user. */
public record ConnectionId(String value) {

    public ConnectionId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a connection id must not be blank");
        }
    }

    /** A new id that no other connection has. */
    public static ConnectionId generate() {
        return new ConnectionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
