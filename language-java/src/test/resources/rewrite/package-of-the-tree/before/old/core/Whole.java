package old.core;

import old.core.sub.Part;

public class Whole {
    Part p;
    old.core.sub.Part q;
}
