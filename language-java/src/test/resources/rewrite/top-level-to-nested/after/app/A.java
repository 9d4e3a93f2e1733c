package app;

import java.util.List;
import canon.Outer;

class A {
    List<Outer.Inner> l;
}
