package app;

public class User {
    Request request = Request.of();
    Reply reply;
}
