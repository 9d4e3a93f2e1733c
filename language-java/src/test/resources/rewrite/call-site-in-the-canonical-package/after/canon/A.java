package canon;

class A {
    Client c;
}
