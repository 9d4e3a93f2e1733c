package app.store;

import app.store.core.Key;
import app.store.disk.Disk;

/** Keeps on a {@link Disk}, by {@link app.store.core.Key}. */
public class Store {
    String name = "app.store.core.Key";
    String other = "app.store.disk.Disk";

    Disk disk(Key key) {
        return new app.store.disk.Disk(key);
    }
}
