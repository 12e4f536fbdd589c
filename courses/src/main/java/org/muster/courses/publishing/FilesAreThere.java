package org.muster.courses.publishing;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.courses.publishing.rule.Finding;

/** Every file that a course names came with it, and is a picture, a film or subtitles. */
final class FilesAreThere {

    private FilesAreThere() {}

    static Stream<Finding> check(JsonObject document, Set<String> files) {
        Stream<Finding> missing = NamedFiles.in(document)
                .filter(file -> !files.contains(file))
                .map(file -> new Finding("courses.publish.file-missing", file));
        Stream<Finding> unknown = files.stream()
                .filter(file -> MediaType.of(file).isEmpty())
                .map(file -> new Finding("courses.publish.file-type", file));
        return Stream.concat(missing, unknown);
    }
}
