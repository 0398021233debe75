/**
 * The administrators' desk: pages over the services of the other features, and the few figures that
 * no feature owns alone.
 *
 * <p>May use every feature and is used by none. It decides nothing about doctors or certificates;
 * their own doors do.
 */
package fr.colloque.admin;
