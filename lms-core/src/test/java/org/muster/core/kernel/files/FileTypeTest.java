package org.muster.core.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7\n',plan.pdf,application/pdf",
        "'%PDF-1.7\n',plan.txt,application/pdf",
        "'<!doctype html><html><script>alert(1)</script></html>',plan.pdf,text/html",
        "'<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>',plan.png,image/svg+xml",
        "'MZ',plan.pdf,application/x-msdownload",
        "'one, two',list.csv,text/csv",
        "'Just words.',words.txt,text/plain"
    })
    void isFoundInTheContent(String content, String name, String type) throws IOException {
        assertThat(FileType.of(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name))
                .isEqualTo(type);
    }
}
