package com.example.chat.testing;

import com.example.chat.core.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A channel that keeps what it is given, and that can be made to fail. */
public final class InMemoryWebSocket implements WebSocket {

    private final List<Map<String, Object>> messages = new ArrayList<>();
    private boolean open = true;
    private boolean broken;

    @Override
    public void send(Map<String, Object> message) {
        if (!open || broken) {
            throw new IllegalStateException("the channel is closed");
        }
        messages.add(message);
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Makes the channel fail while it still looks open. */
    public InMemoryWebSocket breakDown() {
        broken = true;
        return this;
    }

    public List<Map<String, Object>> messages() {
        return List.copyOf(messages);
    }

    /** The types of the messages, in the order in which they came. */
    public List<Object> types() {
        return messages.stream().map(message -> message.get("type")).toList();
    }
}
