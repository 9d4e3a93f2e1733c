package app;

import javax.annotation.processing.Processor;

class A {
    Processor processor;
    javax.annotation.processing.Messager messager;
}
