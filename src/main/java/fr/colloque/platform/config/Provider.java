package fr.colloque.platform.config;

import java.util.regex.Pattern;

/**
 * The training provider as certificates name it.
 *
 * @param siret         the French company number, as it is to be printed
 * @param nda           the number of the declaration of training activity, as it is to be printed;
 *                      empty where there is none
 * @param dpcBodyNumber the number of the registered DPC body; empty for whoever is none
 */
public record Provider(
        String name,
        String address,
        String siret,
        String nda,
        String dpcBodyNumber,
        String signatoryName,
        String signatoryRole) {

    private static final Pattern A_REAL_DIGIT = Pattern.compile("[1-9]");

    /** Whether nobody has set a provider: its company number has no digit but 0. */
    public boolean isInvented() {
        return !A_REAL_DIGIT.matcher(siret).find();
    }
}
