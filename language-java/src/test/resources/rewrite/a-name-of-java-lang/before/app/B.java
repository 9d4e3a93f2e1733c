package app;

import legacy.Text;

class B {
    Text t;
}
