package app;

import static app.Old.m;

class A {
    int x = m(1) + m("");
}
