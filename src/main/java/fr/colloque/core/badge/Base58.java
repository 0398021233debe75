package fr.colloque.core.badge;

import java.math.BigInteger;

/** Bytes in the base-58 alphabet of Bitcoin, as Multibase writes them behind a {@code z}. */
public final class Base58 {

    private static final String LETTERS =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(LETTERS.length());

    private Base58() {
    }

    /** The bytes behind a {@code z}; each zero byte in front is a 1. */
    public static String multibase(byte[] bytes) {
        StringBuilder reversed = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            reversed.append(LETTERS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            reversed.append(LETTERS.charAt(0));
        }
        return reversed.append('z').reverse().toString();
    }
}
