/** All of it, see {@link Tag}. */
@Tag
package app;

import canon.Tag;
