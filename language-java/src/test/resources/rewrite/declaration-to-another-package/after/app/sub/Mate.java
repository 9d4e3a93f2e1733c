package app.sub;

public class Mate {
    New o;
}
