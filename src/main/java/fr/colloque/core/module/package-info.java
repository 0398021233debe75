/**
 * What a course, a module, a lesson, a scenario, its surface and its tasks are: records only.
 *
 * <p>Everything here is immutable and already well-formed; whoever builds one from a file has
 * checked it first ({@code core.source}, {@code core.check}). Nothing here knows where a text comes
 * from, who reads it or what time it is. A scenario holds its key: what a doctor is shown before
 * answering is made from it elsewhere, without the key.
 */
package fr.colloque.core.module;
