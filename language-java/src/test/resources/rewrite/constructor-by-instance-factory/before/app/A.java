package app;

import java.util.function.Function;
import legacy.OldClient;

class A {
    Object a = new OldClient("x");
    Object b = new OldClient();
    Function<String, Object> f = OldClient::new;
}
