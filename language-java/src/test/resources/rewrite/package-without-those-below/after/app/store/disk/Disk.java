package app.store.disk;

import app.core.Store;

public class Disk {
    Store store;
}
