package org.muster.courses.exchange.course;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.publishing.NamedFiles;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.LessonText;

/** A zip with {@code course.json} and the files that it names, under their names. */
public final class OwnArchive {

    /** What {@code schema} in the document says. */
    public static final String SCHEMA = "muster-course/1";

    private static final String DOCUMENT = "course.json";
    private static final String SCHEMA_FIELD = "schema";

    private OwnArchive() {}

    /** The content of a file. */
    @FunctionalInterface
    public interface Contents<T> {
        InputStream open(T file) throws IOException;
    }

    /** {@code files} by their names. */
    public static <T> void write(JsonObject course, Map<String, T> files, Contents<T> contents, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(DOCUMENT));
        zip.write(
                JsonEdit.of(course).with(SCHEMA_FIELD, SCHEMA).json().toString().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, T> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            try (InputStream content = contents.open(file.getValue())) {
                content.transferTo(zip);
            }
        }
        zip.finish();
    }

    static boolean reads(Map<String, byte[]> archive) {
        return archive.containsKey(DOCUMENT);
    }

    static CourseFile read(Map<String, byte[]> archive) {
        JsonObject document = document(archive.getOrDefault(DOCUMENT, new byte[0]));
        CourseShape.require(document);
        List<Notice> lines = new ArrayList<>();
        Map<String, byte[]> files = files(archive, document, lines);
        Map<String, String> names = files.keySet().stream().collect(Collectors.toMap(name -> name, name -> name));
        JsonObject cleaned = new Tidied(new LessonText(names), lines).of(document);
        CourseShape.requireReadable(cleaned, names);
        return new CourseFile(JsonEdit.of(cleaned).without(SCHEMA_FIELD).json(), Map.copyOf(files), List.copyOf(lines));
    }

    private static JsonObject document(byte[] content) {
        JsonObject document = ReadDocument.of(content);
        JsonValue schema = document.get(SCHEMA_FIELD);
        if (schema == null || !schema.toString().equals('"' + SCHEMA + '"')) {
            throw new RuleBroken("exchange.course.schema", SCHEMA);
        }
        return document;
    }

    private static Map<String, byte[]> files(Map<String, byte[]> archive, JsonObject document, List<Notice> lines) {
        Set<String> named = NamedFiles.in(document).collect(Collectors.toSet());
        Map<String, byte[]> files = new TreeMap<>();
        archive.forEach((name, content) -> {
            if (named.contains(name)) {
                SoundFile.require(name, content);
                files.put(name, content);
            } else if (!name.equals(DOCUMENT)) {
                lines.add(Notice.of(Place.item(name), "exchange.course.unnamed"));
            }
        });
        named.stream()
                .filter(name -> !files.containsKey(name))
                .sorted()
                .forEach(name -> lines.add(Notice.of(Place.item(name), "exchange.course.missing")));
        return files;
    }
}
