package org.muster.courses.exchange.bank;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.exchange.question.Outgoing.Bytes;
import org.muster.courses.question.Picture;
import org.muster.courses.question.Question;
import org.muster.courses.question.QuestionReader;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.Part;

/** Questions on their way out. Files are put together in memory, so that there is room for so many pictures only. */
final class Leaving {

    /** With them Moodle question XML is a file that can be brought again. */
    static final long ROOM = 14L * 1024 * 1024;

    private final UnaryOperator<String> titles;
    private final Map<String, DraftFile> files;
    private final Function<DraftFile, byte[]> open;
    private long room = ROOM;

    /** {@code titles} of modules by their ids. */
    Leaving(UnaryOperator<String> titles, Map<String, DraftFile> files, Function<DraftFile, byte[]> open) {
        this.titles = titles;
        this.files = files;
        this.open = open;
    }

    /** Those that somebody could answer; what is only begun stays where it is. */
    List<Outgoing> of(List<Part> questions) {
        return questions.stream()
                .map(part -> part.piece().content())
                .map(this::outgoing)
                .filter(outgoing -> outgoing.question().isAnswerable())
                .toList();
    }

    private Outgoing outgoing(JsonObject json) {
        JsonObject image = json.getJsonObject("image");
        Question question = new QuestionReader(file -> picture(file, image)).read(json);
        String category = titles.apply(question.wording().module());
        return new Outgoing(question, category, Optional.ofNullable(image).flatMap(this::bytes));
    }

    private static Picture picture(String file, JsonObject image) {
        return new Picture(file, image.getString("alt", ""), image.getInt("width", 0), image.getInt("height", 0));
    }

    private Optional<Bytes> bytes(JsonObject image) {
        return Optional.ofNullable(files.get(image.getString("file")))
                .filter(this::hasRoom)
                .map(file -> new Bytes(name(file), file.type(), open.apply(file)));
    }

    private boolean hasRoom(DraftFile file) {
        boolean fits = file.size() <= room;
        room -= fits ? file.size() : 0;
        return fits;
    }

    private static String name(DraftFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }
}
