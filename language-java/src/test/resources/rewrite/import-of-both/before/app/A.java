package app;

import canon.Client;
import java.util.List;
import legacy.OldClient;

class A {
    List<Client> l;
    OldClient c;
}
