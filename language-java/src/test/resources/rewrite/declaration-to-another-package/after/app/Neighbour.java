package app;

import app.sub.New;

public class Neighbour {
    New o;
}
