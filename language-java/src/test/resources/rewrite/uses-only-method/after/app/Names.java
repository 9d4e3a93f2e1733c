package app;

import java.util.ArrayList;

class Names extends ArrayList<String> {
    void push(String name) {
        add(name);
    }
}
