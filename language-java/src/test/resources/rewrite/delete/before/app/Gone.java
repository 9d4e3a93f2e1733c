package app;

class Gone {
    Gone self;
}
