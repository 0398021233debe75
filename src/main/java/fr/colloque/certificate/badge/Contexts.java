package fr.colloque.certificate.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

/** The contexts that our documents name, from the application itself; any other is refused. */
final class Contexts implements DocumentLoader {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private final Map<URI, Document> known = Map.of(
            URI.create(CREDENTIALS), read("credentials-v2.json"),
            URI.create(OPEN_BADGES), read("open-badges-3.0.3.json"));

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document found = known.get(address);
        if (found == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED,
                    "Nothing is fetched: " + address);
        }
        return found;
    }

    private static Document read(String file) {
        try (InputStream json = Contexts.class.getResourceAsStream("/badge/" + file)) {
            return JsonDocument.of(json);
        } catch (IOException | JsonLdError e) {
            throw new IllegalStateException(file, e);
        }
    }
}
