package app.sub;

public class Reply {
    Request request;
    Reply next = new Reply();
    Level mode = Level.of();
}
