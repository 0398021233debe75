package fr.colloque.catalogue;

import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.DatedCredit;

/**
 * A course with what it counts for today.
 *
 * @param since the change that holds; null while the file of the course does
 * @param next  the change that is planned next; null without one
 */
public record CourseCreditRow(PublishedCourse course, CourseCredit today, DatedCredit since,
                              DatedCredit next) { }
