/** Core. */
package old.core;
