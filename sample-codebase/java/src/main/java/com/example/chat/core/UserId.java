package com.example.chat.core;

/** Identifies one user of the chat. */
public record UserId(String value) {

    /** The user on whose behalf the back end itself talks. */
    public static final UserId SYSTEM = new UserId("system");

    public UserId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a user id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
