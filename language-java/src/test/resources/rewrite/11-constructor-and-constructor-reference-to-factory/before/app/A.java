package app;

import java.util.function.Function;
import legacy.OldClient;

class A {
    OldClient c = new OldClient( "x" );
    Function<String, OldClient> f = OldClient::new;
}
