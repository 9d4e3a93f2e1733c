package app;

public class Reply {
    Request request;
    Reply next = new Reply();
    Mode mode = Mode.of();
}
