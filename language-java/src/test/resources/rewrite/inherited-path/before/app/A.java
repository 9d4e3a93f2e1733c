package app;

import static app.Sub.Mode;

class A {
    Mode m;
    Sub.Mode n;
    app.Sub.Mode o;
}
