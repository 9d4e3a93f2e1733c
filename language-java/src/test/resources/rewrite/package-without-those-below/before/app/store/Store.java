package app.store;

import app.store.disk.Disk;

public class Store {
    String other = "app.store.disk.Disk";
    String self = "app.store.Store";

    Disk disk() {
        return new app.store.disk.Disk();
    }
}
