package app;

import static app.Old.m;

class A {
    int x = New.m(1) + m("");
}
