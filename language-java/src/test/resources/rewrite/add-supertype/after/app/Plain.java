package app;

import canon.Contract;

final class Plain implements Contract {}
