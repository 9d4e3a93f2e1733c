package app;

import c.D;
import jakarta.inject.Inject;
import java.util.*;

class A {
    @Inject D b;
    @jakarta.inject.Inject List<c.D> c = D.all(D.ALL);
}
