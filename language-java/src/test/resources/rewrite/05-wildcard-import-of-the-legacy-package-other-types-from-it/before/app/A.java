package app;

import legacy.*;
import java.util.*;

class A {
    OldClient c;
    Other o;
    List<Third> l;
}
