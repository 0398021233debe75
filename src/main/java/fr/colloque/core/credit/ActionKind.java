package fr.colloque.core.credit;

import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Text;

/** A type of action with its name and what it means. */
public record ActionKind(ActionType type, Text name, Text meaning) { }
