package app;

import legacy.OldA;
import legacy.OldB;
import legacy.OldClient;

@OldA(type = OldClient.class) class A {
    @OldA @OldB int x;
}
