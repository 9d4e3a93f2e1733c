package app;

import static java.io.File.separator;

import java.io.File;

class A {
    String a = File.separator + separator + java.io.File.separator;
}
