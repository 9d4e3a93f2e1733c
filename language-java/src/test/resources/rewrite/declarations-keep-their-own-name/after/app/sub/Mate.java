package app.sub;

public class Mate {
    Request request;
    Reply reply;
}
