package app;

import static java.io.File.pathSeparator;

import java.io.File;

class A {
    String a = File.pathSeparator + pathSeparator + java.io.File.pathSeparator;
}
