package app;

import static legacy.OldClient.Mode;

import legacy.OldClient;

class A {
    Mode m;
    OldClient.Mode n;
    legacy.OldClient.Mode o;
}
