package app;

import legacy.OldClient;

/// A user of [OldClient] and of [the client][OldClient#fetch(String)],
/// not of `[OldClient]` or [OldClient](https://example.org).
class A {
    OldClient c;
}
