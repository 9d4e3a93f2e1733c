package app;

import java.util.List;
import java.util.function.Consumer;

/** Calls {@link Sub#go(String)} and {@link Base#run(int)}. */
class User {
    void f(List<Sub> subs, Base b, Thread t) {
        subs.forEach(s -> s.go("x"));
        Consumer<String> c = b::go;
        t.run();
        new Base() {
            @Override
            void go(String s) {
                run(2);
            }
        }.go("y");
    }
}
