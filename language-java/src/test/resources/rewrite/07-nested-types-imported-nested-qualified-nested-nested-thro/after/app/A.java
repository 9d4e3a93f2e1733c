package app;

import canon.Client;
import canon.Client.Mode;

class A {
    Mode m = Mode.FAST;
    Client.Mode n = Client.Mode.SLOW;
    Client.Callback cb = s -> {};
}
