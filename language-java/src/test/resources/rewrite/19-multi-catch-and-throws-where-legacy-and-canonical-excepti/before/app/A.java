package app;

import canon.ClientException;
import legacy.OldException;

class A {
    void g() throws OldException, ClientException {}
    void f() {
        try {
            g();
        } catch (OldException | ClientException e) {
            throw new IllegalStateException(e);
        }
    }
}
