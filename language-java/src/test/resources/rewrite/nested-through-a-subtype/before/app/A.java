package app;

class A {
    Sub.Mode m = Sub.Mode.SLOW;
}
