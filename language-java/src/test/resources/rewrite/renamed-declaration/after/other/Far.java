package other;

import app.New;

class Far {
    New o;
}
