package app;

import legacy.OldClient; // why
import app.Nul.Nullable;

class A
{
	OldClient   c ;// x
	java.util.List<OldClient> l;
	String @Nullable [] m(int @Nullable ... a) { return null; }
}