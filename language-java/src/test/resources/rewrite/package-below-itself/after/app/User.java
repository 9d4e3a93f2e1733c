package app;

import app.store.core.*;

class User {
    Store store;
    Key key;
}
