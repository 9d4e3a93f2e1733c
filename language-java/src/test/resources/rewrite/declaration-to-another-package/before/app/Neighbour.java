package app;

public class Neighbour {
    Old o;
}
