package app;

import java.util.List;
import legacy.OldClient;

class A {
    List<OldClient> l;
}
