package app;

import canon.Client;
import legacy.*;
import java.util.*;

class A {
    Client c;
    Other o;
    List<Third> l;
}
