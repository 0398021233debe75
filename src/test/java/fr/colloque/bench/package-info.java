/**
 * The benchmark ({@code mvn -Pbench}): doctors without thinking time sit tests on the packaged
 * application, started with its own database on this machine as everybody starts it.
 *
 * <p>It prints and keeps figures and asserts none of them, because the next machine has others; the
 * build never runs it. What it does check is every answer: a page that is not the expected one is
 * an error and no journey.
 */
package fr.colloque.bench;
