package legacy;

public class Outer {
    Variable v;

    static class Var {}

    static class Variable {}
}
