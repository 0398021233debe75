package fr.colloque.certificate.badge;

import fr.colloque.certificate.CertificateFacts.Provider;
import fr.colloque.certificate.store.Sheet;
import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.databind.json.JsonMapper;

/** Writes and signs what is published: credentials, lists of those that ended, the issuer. */
@ApplicationScoped
public class BadgeWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Inject Settings settings;

    private final ConcurrentMap<Integer, Signed> lists = new ConcurrentHashMap<>();

    private BadgeKey key;

    /** A list as signed for these bits. */
    private record Signed(Set<Integer> ended, byte[] list) { }

    /** The key in use, made at first need where none is set. */
    public synchronized BadgeKey key() {
        if (key == null) {
            key = KeyFile.open(settings.badgeKey());
        }
        return key;
    }

    /** The signed credential of a certificate. */
    public byte[] credential(Sheet sheet, StatusPlace place) {
        return Proof.signed(new OpenBadge(sheet, addresses()).at(place), key(), addresses(),
                sheet.issuedAt());
    }

    /** The signed list with these bits set; signed again only when one more is. */
    public byte[] list(int number, Set<Integer> ended, Instant at) {
        return lists.compute(number, (same, kept) -> kept != null && kept.ended().equals(ended)
                ? kept : new Signed(Set.copyOf(ended), Proof.signed(
                        StatusList.of(number, ended, addresses(), at), key(), addresses(), at)))
                .list();
    }

    /** The page of the issuer, with the key in use and these that were used. */
    public byte[] issuer(Provider provider, Collection<String> used) {
        Set<String> keys = new TreeSet<>(used);
        keys.add(key().multikey());
        return MAPPER.writeValueAsBytes(IssuerProfile.published(provider, keys, addresses()));
    }

    private Addresses addresses() {
        return new Addresses(settings.publicUrl());
    }
}
