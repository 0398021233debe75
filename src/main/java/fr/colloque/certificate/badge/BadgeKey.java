package fr.colloque.certificate.badge;

import fr.colloque.core.badge.Base58;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** The Ed25519 key that credentials are signed with. */
public final class BadgeKey {

    /** How many bytes the secret has. */
    static final int BYTES = 32;

    private static final byte[] MULTICODEC = {(byte) 0xed, 0x01};

    private final PrivateKey secret;
    private final String multikey;

    private BadgeKey(PrivateKey secret, String multikey) {
        this.secret = secret;
        this.multikey = multikey;
    }

    /** The key of this secret of 32 bytes. */
    static BadgeKey of(byte[] seed) {
        try {
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(
                    new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            return new BadgeKey(secret, multikey(publicOf(seed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        }
    }

    static byte[] seed(PrivateKey key) {
        return ((EdECPrivateKey) key).getBytes().orElseThrow(
                () -> new IllegalArgumentException("The key does not leave its device"));
    }

    /** Java makes a public key with a new pair only: here one whose chance is this secret. */
    private static byte[] publicOf(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
        pairs.initialize(NamedParameterSpec.ED25519, new Decided(seed));
        KeyPair pair = pairs.generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        if (!Arrays.equals(seed(pair.getPrivate()), seed)) {
            throw new GeneralSecurityException("This Java makes its pairs in another way");
        }
        return Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
    }

    private static String multikey(byte[] publicKey) {
        byte[] tagged = Arrays.copyOf(MULTICODEC, MULTICODEC.length + BYTES);
        System.arraycopy(publicKey, 0, tagged, MULTICODEC.length, BYTES);
        return Base58.multibase(tagged);
    }

    /** The public key, as {@code publicKeyMultibase} writes it. */
    public String multikey() {
        return multikey;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java signs with Ed25519", e);
        }
    }

    /** Chance that is none. */
    private static final class Decided extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Decided(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
