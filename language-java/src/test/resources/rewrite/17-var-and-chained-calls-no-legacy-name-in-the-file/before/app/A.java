package app;

class A {
    String f() {
        var c = Holder.client();
        return c.fetch("a") + Holder.client().fetch("b");
    }
}
