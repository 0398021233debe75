package fr.colloque.platform.jobs;

/**
 * A few seconds have passed, on this node. For what every node has to look at by itself; what is to
 * be done once, by any node, is a job.
 */
public record Polled() {
}
