/** All of it, see {@link Mark}. */
@Mark
package app;

import legacy.Mark;
