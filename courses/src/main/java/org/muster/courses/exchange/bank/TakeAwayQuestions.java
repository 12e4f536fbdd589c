package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.files.FileStore;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.format.Format;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.exchange.question.Outgoing.Bytes;
import org.muster.courses.exchange.question.Written;
import org.muster.courses.question.Picture;
import org.muster.courses.question.QuestionReader;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.EditedDraft;
import org.muster.courses.studio.editing.LookAtDraft;

/** Writes the bank of a draft, or a part of it, as a file for other systems. */
@ApplicationScoped
@Transactional
public class TakeAwayQuestions {

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    DraftFiles files;

    @Inject
    FileStore store;

    /** Of each format what it would hold and lose. */
    public Map<Format, Written> tryAll(DraftId id, Asked asked) {
        EditedDraft edited = lookAtDraft.look(id);
        List<Outgoing> questions = outgoing(edited, asked);
        Map<Format, Written> tried = new EnumMap<>(Format.class);
        Format.written().forEach(format -> tried.put(format, format.write(questions, language(edited))));
        return tried;
    }

    public Written write(DraftId id, Asked asked, Format format) {
        EditedDraft edited = lookAtDraft.look(id);
        return format.write(outgoing(edited, asked), language(edited));
    }

    private static String language(EditedDraft edited) {
        return edited.draft().document().getString("language", "en-GB");
    }

    private List<Outgoing> outgoing(EditedDraft edited, Asked asked) {
        Map<String, DraftFile> named = new HashMap<>();
        files.of(edited.draft().id()).forEach(file -> named.put(file.name(), file));
        return asked.in(edited).stream()
                .filter(Asked::isWhole)
                .map(part -> outgoing(edited, named, part.piece().content()))
                .toList();
    }

    private Outgoing outgoing(EditedDraft edited, Map<String, DraftFile> named, JsonObject json) {
        JsonObject image = json.getJsonObject("image");
        Optional<Bytes> picture = image == null
                ? Optional.empty()
                : Optional.ofNullable(named.get(image.getString("file"))).map(this::bytes);
        QuestionReader reader = new QuestionReader(file -> image == null ? null : picture(image));
        String category =
                edited.find(json.getString("module", "")).map(Part::title).orElse("");
        return new Outgoing(reader.read(json), category, picture);
    }

    private static Picture picture(JsonObject image) {
        return new Picture(
                image.getString("file"),
                image.getString("alt", ""),
                image.getInt("width", 0),
                image.getInt("height", 0));
    }

    private Bytes bytes(DraftFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        try (InputStream content = store.open(file.digest()).orElseThrow()) {
            return new Bytes(name, file.type(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
