package app;

import legacy.Base;
import legacy.Face;

class A extends Base implements Face {
    Base inner = new Base() {
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
