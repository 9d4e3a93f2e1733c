package canon;

import legacy.OldClient;

class A {
    OldClient c;
}
