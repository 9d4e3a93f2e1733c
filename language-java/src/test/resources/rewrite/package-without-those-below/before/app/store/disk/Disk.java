package app.store.disk;

import app.store.Store;

public class Disk {
    Store store;
}
