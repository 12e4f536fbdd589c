package org.muster.courses.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;

class SafeZipTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void filesAreReadByTheirNames() throws IOException {
        byte[] archive = archive("items/a.xml", new byte[] {1, 2}, 2);

        assertThat(SafeZip.reads(archive)).isTrue();
        assertThat(SafeZip.read(archive)).containsOnlyKeys("0items/a.xml", "1items/a.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/a/../../b", "\\windows\\x", "C:/x"})
    void namesThatLeadOutAreRefused(String name) {
        assertRefused(() -> SafeZip.read(archive(name, new byte[1], 1)), "exchange.refused.zip-path");
    }

    @Test
    void aSmallArchiveDoesNotGrowWithoutEnd() {
        assertRefused(() -> SafeZip.read(archive("a", new byte[30 * MEGABYTE], 1)), "exchange.refused.zip-large");
        assertRefused(() -> SafeZip.read(archive("a", new byte[MEGABYTE], 70)), "exchange.refused.zip-large");
        assertRefused(
                () -> SafeZip.read(archive("a", new byte[0], SafeZip.MOST_FILES + 1)), "exchange.refused.zip-many");
    }

    @Test
    void whatIsBrokenIsRefused() throws IOException {
        byte[] archive = archive("a", "some words".getBytes(), 1);
        byte[] half = Arrays.copyOf(archive, 45);

        assertRefused(() -> SafeZip.read(half), "exchange.refused.zip");
    }

    private static void assertRefused(ThrowingCallable read, String key) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static byte[] archive(String name, byte[] content, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int time = 0; time < times; time++) {
                zip.putNextEntry(new ZipEntry((name.startsWith("/") || times == 1 ? "" : time) + name));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
