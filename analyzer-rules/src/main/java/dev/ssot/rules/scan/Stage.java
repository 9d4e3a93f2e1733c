package dev.ssot.rules.scan;

import java.time.Duration;

/** How long one part of the work took. */
public record Stage(String name, Duration time) {}
