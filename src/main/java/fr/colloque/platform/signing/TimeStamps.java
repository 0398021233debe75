package fr.colloque.platform.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** A time-stamping server asked over HTTP, as RFC 3161 says. */
final class TimeStamps implements TSPSource {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 65_536;
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final URI address;

    TimeStamps(URI address) {
        this.address = address;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()), digest,
                    new BigInteger(NONCE_BITS, RANDOM));
            TimeStampResponse response = new TimeStampResponse(asked(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new StampMissing(null);
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException e) {
            throw new StampMissing(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StampMissing(e);
        }
    }

    private byte[] asked(byte[] query) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = CLIENT.send(HttpRequest.newBuilder(address)
                .timeout(PATIENCE).header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(query)).build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("Status " + answer.statusCode());
            }
            return body.readNBytes(LONGEST_ANSWER);
        }
    }
}
