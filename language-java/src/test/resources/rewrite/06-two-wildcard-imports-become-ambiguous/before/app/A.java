package app;

import legacy.*;
import other.*;

class A {
    OldClient c;
    Client o;
}
