package app.sub;

import app.Old;

public class Mate {
    Old o;
}
