package fr.colloque.platform.config;

/**
 * The training provider as certificates name it.
 *
 * @param siret the French company number, as it is to be printed
 * @param nda   the number of the declaration of training activity, as it is to be printed
 */
public record Provider(
        String name,
        String address,
        String siret,
        String nda,
        String signatoryName,
        String signatoryRole) {
}
