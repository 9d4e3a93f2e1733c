package app;

import legacy.OldClient;
import legacy.OldClient.Mode;

class A {
    Mode m = Mode.FAST;
    OldClient.Mode n = OldClient.Mode.SLOW;
    OldClient.Callback cb = s -> {};
}
