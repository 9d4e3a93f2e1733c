package app;

import java.util.function.Function;
import java.util.function.Supplier;
import legacy.Tool;

class A {
    Supplier<Tool> create = Tool::new;
    Function<String, Tool> of = Tool::of;
    Function<Tool, String> name = Tool::name;
    int size = Tool.SIZE + legacy.Tool.SIZE;
}
