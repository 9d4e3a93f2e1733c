package app;

import fresh.core.*;
import fresh.core.sub.Part;

/** See {@link fresh.core.Whole}. */
class A {
    Whole w;
    Part p;
    old.corex.Other o;
}
