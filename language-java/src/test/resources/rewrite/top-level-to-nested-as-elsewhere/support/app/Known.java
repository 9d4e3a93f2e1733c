package app;

import canon.Outer.Inner;

class Known {
    Inner inner;
}
