package fr.colloque.panel;

/** An expert answered, for the first time or anew. */
record PanelAnswered(String wording) { }
