/**
 * What content must be, beyond being readable: rules over the whole library, giving findings;
 * and a map of what it teaches.
 *
 * <p>The same rules run in the build, at import and while an author types. A rule says what is
 * wrong and where; the words for it stand in {@code i18n/findings_*.properties}. All rules are
 * listed in {@link fr.colloque.core.check.LibraryCheck} and
 * {@link fr.colloque.core.check.ScenarioCheck}. A file that cannot be read is reported once, not
 * again by everything that cites it.
 */
package fr.colloque.core.check;
