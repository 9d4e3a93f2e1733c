package app;

import canon.ClientException;
import legacy.OldException;

class A {
    void f() {
        try {
            g();
        } catch (OldException e) {
            return;
        } catch (ClientException e) {
            throw new IllegalStateException(e);
        }
    }

    void g() throws OldException, ClientException {}
}
