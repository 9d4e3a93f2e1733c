package app;

import canon.Outer;

class B {
    Outer.Inner c;

    static class Inner {}
}
