package app;

import legacy.Text;

class A {
    Text t;
    String s;
}
