/**
 * What a file of evidence is made of: how signs of activity become measured time.
 *
 * <p>Time is measured by the server alone. A page says only that somebody is there; what that is
 * worth follows from when the server heard it. Whatever a page says, nobody is ever credited with
 * more time than passed, in however many windows.
 */
package fr.colloque.core.evidence;
