package fr.colloque.authoring.web;

/**
 * A finding in the words of its reader.
 *
 * @param place  where it is: the name of a field, or of a file
 * @param target the path of the field it leads to, or the id of the scenario; empty for none
 * @param todo   what to do about it; may be empty
 */
public record FindingLine(String place, String target, String what, String todo) { }
