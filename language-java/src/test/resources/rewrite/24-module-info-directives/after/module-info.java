module app {
    uses canon.Spi;
    provides canon.Spi with app.Impl;
}
