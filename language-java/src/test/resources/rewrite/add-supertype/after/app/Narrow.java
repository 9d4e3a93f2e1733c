package app;

import canon.Contract;

sealed interface Narrow extends Contract permits Only {}

final class Only implements Narrow {}
