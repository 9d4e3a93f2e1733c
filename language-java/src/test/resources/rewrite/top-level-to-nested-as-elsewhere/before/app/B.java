package app;

import legacy.OldClient;

class B {
    OldClient c;

    static class Inner {}
}
