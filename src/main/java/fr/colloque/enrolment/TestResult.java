package fr.colloque.enrolment;

import fr.colloque.core.scoring.Percent;
import java.time.Instant;

/** A test handed in, and its score. */
public record TestResult(Instant at, Percent score) { }
