package app;
class K {
    static final String EOL = "";
}
