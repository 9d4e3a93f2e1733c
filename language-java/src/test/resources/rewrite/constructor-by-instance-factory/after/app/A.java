package app;

import java.util.function.Function;
import legacy.OldClient;

class A {
    Object a = Factory.get().make("x", 5);
    Object b = new OldClient();
    Function<String, Object> f = url -> Factory.get().make(url, 5);
}
