package app;

import fresh.String;

class B {
    String t;
}
