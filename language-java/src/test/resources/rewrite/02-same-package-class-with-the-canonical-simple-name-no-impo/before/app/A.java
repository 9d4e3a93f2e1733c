package app;

import legacy.OldClient;

class A {
    Client own;
    OldClient legacy;
}
