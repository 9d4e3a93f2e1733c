package app;

import canon.Tag;
import canon.Client;

@Tag(client = Client.class) class A {
    @Tag int x;
}
