package app;

import java.util.List;
import canon.Outer.Inner;

class A {
    List<Inner> l;
}
