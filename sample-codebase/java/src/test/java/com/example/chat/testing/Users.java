package com.example.chat.testing;

import com.example.chat.core.ConnectionId;
import com.example.chat.core.UserId;
import java.util.Map;

/** The people and the message that the tests share. */
public final class Users {

    public static final UserId ALICE = new UserId("alice");
    public static final UserId BOB = new UserId("bob");
    public static final ConnectionId LAPTOP = new ConnectionId("laptop");
    public static final ConnectionId PHONE = new ConnectionId("phone");
    public static final Map<String, Object> HELLO = Map.of("type", "hello");

    private Users() {
    }
}
