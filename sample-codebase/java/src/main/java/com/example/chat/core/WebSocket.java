package com.example.chat.core;

import java.util.Map;

/** One open channel to a browser. */
public interface WebSocket {

    /**
     * Sends one message.
     *
     * @throws IllegalStateException if the channel is closed
     */
    void send(Map<String, Object> message);

    /** Closes the channel; closing it again does nothing. */
    void close();

    boolean isOpen();
}
