package dev.ssot.rewrite.plan;

import java.util.List;

/** The keys of the violations that go and come with a step, in order. */
record Claims(List<String> resolves, List<String> brings) {

  static final Claims NONE = new Claims(List.of(), List.of());
}
