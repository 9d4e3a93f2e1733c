package app;

import canon.Api;
import legacy.OldApi;

class A implements OldApi, Api {
    <T extends OldApi & Api> void m(T t) {}
}
