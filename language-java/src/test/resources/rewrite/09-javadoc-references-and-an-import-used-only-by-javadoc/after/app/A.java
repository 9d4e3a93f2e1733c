package app;

import canon.Client;

/**
 * See {@link Client#get(String, int) fetch}, {@link canon.Client}
 * and {@code OldClient}.
 * @see Client#isBlank(String)
 */
class A {
}
