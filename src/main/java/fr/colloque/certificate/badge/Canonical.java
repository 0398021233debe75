package fr.colloque.certificate.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a JSON-LD document states, in the one form that everybody signs (RDFC-1.0). */
final class Canonical {

    private static final Contexts CONTEXTS = new Contexts();

    private Canonical() {
    }

    /** The statements in order, a line each. */
    static String of(String json) {
        try {
            RdfCanon canon = RdfCanon.create("SHA-256");
            JsonLd.toRdf(JsonDocument.of(new StringReader(json))).loader(CONTEXTS).provide(canon);
            StringWriter lines = new StringWriter();
            canon.provide(new NQuadsWriter(lines));
            return sorted(lines.toString());
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalStateException("A credential of ours has no canonical form", e);
        }
    }

    /** By code points, which is the order of the bytes, not that of Java's own letters. */
    private static String sorted(String lines) {
        return lines.lines().sorted((a, b) -> Arrays.compareUnsigned(
                        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
