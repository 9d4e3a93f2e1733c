package app;

import canon.Spot;

class A {
    int f(Object o) {
        if (o instanceof Spot(int x, int y)) {
            return x + y;
        }
        return switch (o) {
            case Spot(var x, var y) when x > 0 -> x;
            case Spot p -> p.x();
            default -> 0;
        };
    }
}
