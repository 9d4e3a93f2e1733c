package app;

import static app.K.EOL;
import java.util.function.Supplier;
import legacy.OldClient;

class A {
    Object c = OldClient.getInstance();
    Supplier<Object> s = OldClient::getInstance;
    String e = EOL + K.EOL.length();
}
