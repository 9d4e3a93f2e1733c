package app;

import legacy.Point;

class A {
    int f(Object o) {
        if (o instanceof Point(int x, int y)) {
            return x + y;
        }
        return switch (o) {
            case Point(var x, var y) when x > 0 -> x;
            case Point p -> p.x();
            default -> 0;
        };
    }
}
