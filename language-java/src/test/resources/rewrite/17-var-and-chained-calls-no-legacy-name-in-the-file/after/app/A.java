package app;

class A {
    String f() {
        var c = Holder.client();
        return c.get("a") + Holder.client().get("b");
    }
}
