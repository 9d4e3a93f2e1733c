package app;

class Outer {
    static int b;

    static class Nested {
        int a;

        int sum() {
            return a + b;
        }
    }
}
