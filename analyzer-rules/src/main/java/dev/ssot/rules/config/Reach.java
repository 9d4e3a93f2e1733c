package dev.ssot.rules.config;

import dev.ssot.model.rule.Option;

/** What of a tree something that is said about a rule holds for. */
enum Reach {
  TREE {
    @Override
    boolean takes(Option<?> option) {
      return true;
    }

    @Override
    String refusal(Option<?> option) {
      return "";
    }
  },
  CONCEPT {
    @Override
    boolean takes(Option<?> option) {
      return option.ofConcept();
    }

    @Override
    String refusal(Option<?> option) {
      return "cannot be set for one concept, because the rule looks beyond concepts; "
          + "set it under 'rules'";
    }
  },
  PATHS {
    @Override
    boolean takes(Option<?> option) {
      return false;
    }

    @Override
    String refusal(Option<?> option) {
      return "cannot be set for some paths, because a finding is about files of several paths; "
          + "set it under 'rules'"
          + (option.ofConcept() ? ", or under 'rules' of a concept" : "");
    }
  };

  /** Whether an option may have a value here. */
  abstract boolean takes(Option<?> option);

  /** Why an option may have none, and what to do. */
  abstract String refusal(Option<?> option);
}
