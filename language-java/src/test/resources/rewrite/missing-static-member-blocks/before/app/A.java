package app;

import static legacy.OldClient.count;
import legacy.OldClient;

class A {
    int n = count();
    OldClient c;
}
