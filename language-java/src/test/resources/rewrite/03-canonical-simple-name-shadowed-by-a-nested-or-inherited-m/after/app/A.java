package app;

class A extends Base {
    canon.Client legacy;
}
