package app.store.core;

import app.store.core.disk.Disk;

/** Keeps on a {@link Disk}, by {@link app.store.core.Key}. */
public class Store {
    String name = "app.store.core.Key";
    String other = "app.store.core.disk.Disk";

    Disk disk(Key key) {
        return new app.store.core.disk.Disk(key);
    }
}
