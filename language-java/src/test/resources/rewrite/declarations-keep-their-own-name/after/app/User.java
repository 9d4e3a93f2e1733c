package app;

import app.sub.Reply;
import app.sub.Request;

public class User {
    Request request = Request.of();
    Reply reply;
}
