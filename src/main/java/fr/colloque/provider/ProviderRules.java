package fr.colloque.provider;

import fr.colloque.platform.config.Provider;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a provider may be named with. */
final class ProviderRules {

    private static final int LONGEST = 160;
    private static final Pattern NDA = Pattern.compile("\\d{2}[0-9AB]{2}\\d{7}");
    private static final Pattern DPC = Pattern.compile("[0-9A-Za-z-]{0,20}");

    private ProviderRules() {
    }

    /**
     * The same as it is kept and printed.
     *
     * @throws ProviderRefused when something is missing or cannot be
     */
    static Provider checked(Provider given) {
        if (Stream.of(given.name(), given.address(), given.signatoryName(), given.signatoryRole())
                .anyMatch(String::isBlank)) {
            throw new ProviderRefused("missing");
        }
        Provider kept = new Provider(given.name().strip(), given.address().strip(),
                Siret.find(given.siret()).orElseThrow(() -> new ProviderRefused("siret"))
                        .grouped(), nda(given.nda()), given.dpcBodyNumber().strip(),
                given.signatoryName().strip(), given.signatoryRole().strip());
        if (!DPC.matcher(kept.dpcBodyNumber()).matches()) {
            throw new ProviderRefused("dpc");
        }
        if (Stream.of(kept.name(), kept.address(), kept.signatoryName(), kept.signatoryRole())
                .anyMatch(text -> text.length() > LONGEST)) {
            throw new ProviderRefused("length");
        }
        return kept;
    }

    /** Eleven signs, printed in the groups that the administration writes. */
    private static String nda(String written) {
        String signs = written.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!signs.isEmpty() && !NDA.matcher(signs).matches()) {
            throw new ProviderRefused("nda");
        }
        return signs.replaceFirst("(..)(..)(.....)(..)", "$1\u00a0$2\u00a0$3\u00a0$4");
    }
}
