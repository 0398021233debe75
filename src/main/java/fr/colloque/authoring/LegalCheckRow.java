package fr.colloque.authoring;

import fr.colloque.core.module.Text;
import java.time.LocalDate;

/** A module and the day on which the law that it teaches must have been checked again. */
public record LegalCheckRow(String moduleId, Text title, LocalDate due) { }
