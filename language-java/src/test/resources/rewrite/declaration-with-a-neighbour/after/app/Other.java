package app;

import app.net.Link;

public class Other {
    Link client;
}
