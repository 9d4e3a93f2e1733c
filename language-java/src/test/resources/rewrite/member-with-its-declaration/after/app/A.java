package app;

import static b.New.LINE_END;

import b.New;
import java.util.List;

class A {
    String s = LINE_END + New.join(List.of(b.New.LINE_END));
}
