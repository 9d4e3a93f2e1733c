package app;

import static legacy.Sets.MAX;
import static legacy.Sets.mkSet;

class A {
    Object o = mkSet("a", "b" + MAX);
}
