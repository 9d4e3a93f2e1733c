package app;

import java.util.function.BiFunction;
import canon.Client;

class A {
    BiFunction<Integer, String, String> f(Client c) {
        return (timeout, url) -> c.get(url, timeout);
    }
}
