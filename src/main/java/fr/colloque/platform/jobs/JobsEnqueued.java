package fr.colloque.platform.jobs;

/** Work was enqueued on this node, which need not wait for its next look. */
record JobsEnqueued(String batch) {
}
