package app;

import static a.Old.EOL;

import a.Old;
import java.util.List;

class A {
    String s = EOL + Old.join(List.of(a.Old.EOL));
}
