package old.core.sub;

import static old.core.Whole.*;

public class Part {}
