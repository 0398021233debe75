package fr.colloque.core.module;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who wrote a module, in which role, and the ties of interest declared.
 *
 * @param declared the day of the declaration, which holds for a year; nothing where nobody noted it
 */
public record Author(String name, Text role, Text interests, Optional<LocalDate> declared) { }
