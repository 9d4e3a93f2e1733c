package other;

import app.Old;

class Far {
    Old o;
}
