package app;

import app.sub.Mate;

public class Old {
    public Neighbour n;
    public Mate m;
}
