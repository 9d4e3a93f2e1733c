package app;

import static canon.Limits.MAX;

import java.util.Set;

class A {
    Object o = Set.of("a", "b" + MAX);
}
