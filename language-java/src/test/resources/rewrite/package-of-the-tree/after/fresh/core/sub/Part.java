package fresh.core.sub;

import static fresh.core.Whole.*;

public class Part {}
