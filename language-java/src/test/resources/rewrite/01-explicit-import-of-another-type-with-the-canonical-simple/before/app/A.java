package app;

import legacy.OldClient;
import other.Client;

class A {
    Client own;
    OldClient legacy;
}
