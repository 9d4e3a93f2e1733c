package app;

import canon.Mien;

class A implements Mien {
    @Override
    public void face() {
        Mien.super.face();
    }
}
