package app.sub;

import app.Reply;
import app.Request;

public class Mate {
    Request request;
    Reply reply;
}
