package app;

import app.store.core.*;
import app.store.*;

class User {
    Store store;
    Key key;
}
