package fr.colloque.enrolment;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Text;

/**
 * A test of one of a doctor's courses that may be sat only so often.
 *
 * @param times   how often it was handed in
 * @param allowed how often it may be, what was granted included
 */
public record LimitedTest(long enrolmentId, Text course, Pool test, int times, int allowed) { }
