package app.store.disk;

import app.store.core.Key;

public class Disk {
    public Disk(Key key) {}
}
