package app;

import legacy.Face;

class A implements Face {
    @Override
    public void face() {
        Face.super.face();
    }
}
