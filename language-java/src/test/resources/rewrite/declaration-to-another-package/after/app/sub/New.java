package app.sub;

import app.Neighbour;

public class New {
    public Neighbour n;
    public Mate m;
}
