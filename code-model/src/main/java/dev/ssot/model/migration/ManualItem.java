package dev.ssot.model.migration;

import dev.ssot.model.source.Location;

/** Something that a person has to do: where, and why no machine does it. */
public record ManualItem(Location location, String reason) {}
