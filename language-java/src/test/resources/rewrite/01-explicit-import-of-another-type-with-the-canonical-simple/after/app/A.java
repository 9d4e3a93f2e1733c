package app;

import other.Client;

class A {
    Client own;
    canon.Client legacy;
}
