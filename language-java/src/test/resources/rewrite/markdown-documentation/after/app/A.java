package app;

import canon.Client;

/// A user of [Client] and of [the client][Client#fetch(String)],
/// not of `[OldClient]` or [OldClient](https://example.org).
class A {
    Client c;
}
