package app;

import legacy.OldClient;

/**
 * See {@link OldClient#fetch(int, String) fetch}, {@link legacy.OldClient}
 * and {@code OldClient}.
 * @see OldClient#isBlank(String)
 */
class A {
}
