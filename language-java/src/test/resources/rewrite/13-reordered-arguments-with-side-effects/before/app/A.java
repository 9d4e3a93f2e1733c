package app;

import legacy.OldClient;

class A {
    int n;
    int next() { return n++; }
    String url() { return "u" + n; }
    String f(OldClient c) {
        return c.fetch(next(), url());
    }
}
