package app;

import java.util.List;
import java.util.function.Consumer;

/** Calls {@link Sub#run(String)} and {@link Base#run(int)}. */
class User {
    void f(List<Sub> subs, Base b, Thread t) {
        subs.forEach(s -> s.run("x"));
        Consumer<String> c = b::run;
        t.run();
        new Base() {
            @Override
            void run(String s) {
                run(2);
            }
        }.run("y");
    }
}
