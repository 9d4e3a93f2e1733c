package app;

import a.B;
import javax.inject.Inject;
import java.util.*;

class A {
    @Inject B b;
    @javax.inject.Inject List<a.B> c = B.all(B.ALL);
}
