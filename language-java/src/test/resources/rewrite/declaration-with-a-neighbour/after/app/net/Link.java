package app.net;

import app.Other;

public class Link {
    final Part part = new Part();
}

class Part {
    Link owner;
    Other other;
}
