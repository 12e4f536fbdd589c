package org.muster.core.people.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.muster.core.people.api.PersonalFile;
import org.muster.core.people.api.PersonalTable;

/** The ZIP that a person takes away: {@code data.json}, {@code data.html} and the files. */
final class CopyArchive {

    private static final String TITLE = "What Muster holds about you";

    private CopyArchive() {}

    static byte[] of(List<PersonalTable> tables, List<PersonalFile> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "data.json", MachineCopy.of(tables).getBytes(StandardCharsets.UTF_8));
            add(zip, "data.html", new ReadableCopy().of(tables, TITLE).getBytes(StandardCharsets.UTF_8));
            for (PersonalFile file : files) {
                add(zip, "files/" + file.name(), file.content());
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
