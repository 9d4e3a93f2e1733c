/** Core. */
package fresh.core;
