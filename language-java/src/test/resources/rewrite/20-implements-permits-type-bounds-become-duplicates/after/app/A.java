package app;

import canon.Api;

class A implements Api {
    <T extends Api> void m(T t) {}
}
