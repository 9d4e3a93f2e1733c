package app;

class A {
    Client own;
    canon.Client legacy;
}
