package app;

import canon.Client;
import java.util.List;

class A {
    List<Client> l;
    Client c;
}
