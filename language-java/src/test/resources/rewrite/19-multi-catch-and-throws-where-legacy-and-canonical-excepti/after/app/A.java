package app;

import canon.ClientException;

class A {
    void g() throws ClientException {}
    void f() {
        try {
            g();
        } catch (ClientException e) {
            throw new IllegalStateException(e);
        }
    }
}
