package app;

import java.util.function.BiFunction;
import legacy.OldClient;

class A {
    BiFunction<Integer, String, String> f(OldClient c) {
        return c::fetch;
    }
}
