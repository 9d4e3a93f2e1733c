package app;

import legacy.OldClient;

class Sub extends OldClient {
    Mode own = Mode.FAST;
}
