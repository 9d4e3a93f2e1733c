package app;

class A {
    // OldClients are no OldClient
    legacy.OldClient c = new legacy.OldClient(;
}
