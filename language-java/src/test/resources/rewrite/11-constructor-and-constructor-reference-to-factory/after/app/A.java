package app;

import java.util.function.Function;
import canon.Client;

class A {
    Client c = Client.create( "x" );
    Function<String, Client> f = Client::create;
}
