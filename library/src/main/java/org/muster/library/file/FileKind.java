package org.muster.library.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken. Nothing that a browser would run, and no archives. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    WRITER("application/vnd.oasis.opendocument.text", "odt"),
    CALC("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    IMPRESS("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    FILM("video/mp4", "mp4"),
    SOUND("audio/mpeg", "mp3"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String type;
    private final List<String> endings;

    FileKind(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    /** The kind of that media type. Films tell by their content only that they are MPEG-4. */
    public static Optional<FileKind> ofType(String found) {
        String type = found.equals("application/mp4") ? FILM.type : found;
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    public String type() {
        return type;
    }

    /** As people call it: "PDF". */
    public String label() {
        return endings.get(0).toUpperCase(Locale.ROOT);
    }

    /** The name with an ending that says what is really inside. */
    String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean fits = endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
        return fits ? name : name + "." + endings.get(0);
    }
}
