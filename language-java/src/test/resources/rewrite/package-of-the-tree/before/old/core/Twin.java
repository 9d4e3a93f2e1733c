package old.core;

import old.core.Whole;

public class Twin {
    Whole w;
}
