package fresh.core;

import fresh.core.Whole;

public class Twin {
    Whole w;
}
