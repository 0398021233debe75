package fr.colloque.credit;

import fr.colloque.core.credit.Career;

/**
 * What is recorded for one doctor, scheme by scheme, "according to the actions recorded here".
 *
 * @param career        null while the doctor was not asked yet
 * @param certification null while the doctor was not asked yet, or where no rule is known
 */
public record Statement(DpcStatement dpc, Career career, CertifStatement certification,
                        EcmecStatement ecmec) { }
