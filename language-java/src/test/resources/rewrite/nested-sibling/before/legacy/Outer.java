package legacy;

public class Outer {
    Var v;

    static class Var {}

    static class Variable {}
}
