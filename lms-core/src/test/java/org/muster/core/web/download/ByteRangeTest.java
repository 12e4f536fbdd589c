package org.muster.core.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,0", "bytes=10-,10,99", "bytes=90-500,90,99", "bytes=-5,95,99", "bytes=-500,0,99"})
    void isCutToWhatThereIs(String header, long first, long last) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=5-4", "bytes=-0"})
    void isNoneWhenNothingCanBeHad(String header) {
        assertThat(ByteRange.of(header, 100)).get().matches(ByteRange::isNone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=-", "pages=1-2", "bytes=a-b", ""})
    void otherHeadersMeanTheWholeFile(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void noHeaderMeansTheWholeFile() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }
}
