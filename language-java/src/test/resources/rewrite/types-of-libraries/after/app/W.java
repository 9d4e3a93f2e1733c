package app;

import c.D;
import jakarta.inject.Inject;
import javax.inject.*;
import a.*;

class W {
    @Inject D b;
    Provider<D> p;
}
