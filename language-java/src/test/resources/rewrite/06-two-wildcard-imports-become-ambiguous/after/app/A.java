package app;

import other.*;

class A {
    canon.Client c;
    Client o;
}
