package app;

import java.util.function.Supplier;
import canon.Client;

class A {
    Object c = Client.shared();
    Supplier<Object> s = () -> Client.shared();
    String e = System.lineSeparator() + System.lineSeparator().length();
}
