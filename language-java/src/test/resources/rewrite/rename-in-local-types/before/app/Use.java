package app;

class Use {
    void run() {
        record Logged(Store inner) implements Store {
            @Override
            public void put(String item) {
                inner.put(item.strip());
            }
        }
        enum Nothing implements Store {
            ONE;

            @Override
            public void put(String item) {}
        }
        new Logged(Nothing.ONE).put("x");
    }
}
