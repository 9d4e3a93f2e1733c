package app;

import org.assertj.core.util.Preconditions;

class A {
    String s = Preconditions.checkNotNull("");
}
