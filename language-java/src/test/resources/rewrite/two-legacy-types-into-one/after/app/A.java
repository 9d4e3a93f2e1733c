package app;

import canon.Client;

class A {
    Client a;
    Client b;
}
