package app;

import legacy.OldClient;
import legacy.Older;

class A {
    OldClient a;
    Older b;
}
