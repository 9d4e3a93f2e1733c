package app;

import canon.Client;
import java.util.function.Function;

class A {
    Client c = Client.create( "x" );
    Function<String, Client> f = Client::create;
}
