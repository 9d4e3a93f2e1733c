package app;

class Use {
    void run() {
        record Logged(Store inner) implements Store {
            @Override
            public void add(String item) {
                inner.add(item.strip());
            }
        }
        enum Nothing implements Store {
            ONE;

            @Override
            public void add(String item) {}
        }
        new Logged(Nothing.ONE).add("x");
    }
}
