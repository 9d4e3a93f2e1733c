package fresh.core;

import fresh.core.sub.Part;

public class Whole {
    Part p;
    fresh.core.sub.Part q;
}
