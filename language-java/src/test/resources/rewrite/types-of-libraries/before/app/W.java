package app;

import javax.inject.*;
import a.*;

class W {
    @Inject B b;
    Provider<B> p;
}
