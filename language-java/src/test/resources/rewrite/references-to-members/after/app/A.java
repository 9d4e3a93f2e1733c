package app;

import java.util.function.Function;
import java.util.function.Supplier;
import canon.Kit;

class A {
    Supplier<Kit> create = Kit::new;
    Function<String, Kit> of = Kit::of;
    Function<Kit, String> name = Kit::name;
    int size = Kit.SIZE + canon.Kit.SIZE;
}
