package fr.colloque.core.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusBitsTest {

    @Test
    void anEmptyListIsLongAndHasNoBit() throws IOException {
        byte[] bits = decoded(StatusBits.encoded(Set.of()));
        assertThat(bits).hasSize(16_384).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 4242, StatusBits.SIZE - 1})
    void aBitIsCountedFromTheHighestOfTheFirstByte(int place) throws IOException {
        byte[] bits = decoded(StatusBits.encoded(List.of(place)));
        assertThat(bits[place / 8] & 0xff).isEqualTo(0x80 >> place % 8);
        assertThat(BitSet.valueOf(bits).cardinality()).isEqualTo(1);
    }

    @Test
    void neighboursShareAByte() throws IOException {
        assertThat(decoded(StatusBits.encoded(List.of(0, 7, 9)))).startsWith(0x81, 0x40);
    }

    private static byte[] decoded(String list) throws IOException {
        assertThat(list).matches("u[A-Za-z0-9_-]+");
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(
                Base64.getUrlDecoder().decode(list.substring(1))))) {
            return gzip.readAllBytes();
        }
    }
}
