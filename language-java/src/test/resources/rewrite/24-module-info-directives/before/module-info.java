module app {
    uses legacy.Spi;
    provides legacy.Spi with app.Impl;
}
