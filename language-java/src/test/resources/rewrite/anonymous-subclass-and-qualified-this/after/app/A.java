package app;

import canon.Root;
import legacy.Face;

class A extends Root implements Face {
    Root inner = new Root() {
        @Override
        public String name() {
            return super.name() + A.super.name() + A.this.name();
        }
    };

    @Override
    public void face() {
        Face.super.face();
    }
}
