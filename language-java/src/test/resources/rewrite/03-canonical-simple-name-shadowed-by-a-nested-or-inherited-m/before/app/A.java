package app;

import legacy.OldClient;

class A extends Base {
    OldClient legacy;
}
