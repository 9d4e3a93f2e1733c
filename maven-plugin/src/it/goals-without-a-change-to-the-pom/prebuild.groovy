// A repository of its own: what a migration has done is kept in it, and goes with it.
assert ['git', 'init', '-q'].execute(null, basedir).waitFor() == 0
