package app;

import legacy.OldClient;

class A extends OldClient {
    A() { super("a"); }
    OldClient c = new OldClient("x") {
        @Override
        public void legacyOnly() {}
    };
}
