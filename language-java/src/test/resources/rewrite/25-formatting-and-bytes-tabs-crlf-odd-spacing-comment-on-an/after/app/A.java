package app;

import canon.Client; // why
import app.Nul.Nullable;

class A
{
	Client   c ;// x
	java.util.List<Client> l;
	String @Nullable [] m(int @Nullable ... a) { return null; }
}