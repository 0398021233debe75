/**
 * Tables as spreadsheets have them: read whole and within limits, written row by row.
 *
 * <p>What is written holds no formulas: a cell that would be worked out as one stays a text. What
 * is read is never trusted: files that are damaged, or that blow up when unpacked, are refused by
 * name.
 */
package fr.colloque.platform.table;
