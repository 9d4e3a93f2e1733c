package app;

import old.core.*;
import old.core.sub.Part;

/** See {@link old.core.Whole}. */
class A {
    Whole w;
    Part p;
    old.corex.Other o;
}
