package app;

import canon.Client;
import canon.Tag;

@Tag(client = Client.class) class A {
    @Tag int x;
}
