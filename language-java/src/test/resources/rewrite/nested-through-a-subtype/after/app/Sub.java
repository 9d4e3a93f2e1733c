package app;

import canon.Client;

class Sub extends Client {
    Mode own = Mode.FAST;
}
