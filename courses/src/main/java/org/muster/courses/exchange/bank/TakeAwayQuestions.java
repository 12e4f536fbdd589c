package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.core.kernel.files.FileStore;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.format.Format;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.exchange.question.Written;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.EditedDraft;
import org.muster.courses.studio.editing.LookAtDraft;

/** Writes the bank of a draft, or a part of it, as a file for other systems. */
@ApplicationScoped
@Transactional
public class TakeAwayQuestions {

    private static final byte[] NOTHING = {};

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    DraftFiles files;

    @Inject
    FileStore store;

    /** Of each format what it would hold and lose. */
    public Tried tryAll(DraftId id, Asked asked) {
        EditedDraft edited = lookAtDraft.look(id);
        List<Part> questions = asked.in(edited);
        List<Outgoing> whole = leaving(edited, file -> NOTHING).of(questions);
        Map<Format, Written> formats = new EnumMap<>(Format.class);
        Format.written().forEach(format -> formats.put(format, format.write(whole, language(edited))));
        return new Tried(questions.size(), questions.size() - whole.size(), formats);
    }

    public byte[] write(DraftId id, Asked asked, Format format) {
        EditedDraft edited = lookAtDraft.look(id);
        List<Outgoing> whole = leaving(edited, this::bytes).of(asked.in(edited));
        return format.write(whole, language(edited)).content();
    }

    private static String language(EditedDraft edited) {
        return edited.draft().document().getString("language", "en-GB");
    }

    private Leaving leaving(EditedDraft edited, Function<DraftFile, byte[]> read) {
        Map<String, DraftFile> named =
                files.of(edited.draft().id()).stream().collect(Collectors.toMap(DraftFile::name, file -> file));
        return new Leaving(module -> edited.find(module).map(Part::title).orElse(""), named, read);
    }

    private byte[] bytes(DraftFile file) {
        try (InputStream content = store.open(file.digest()).orElseThrow()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What can be taken away.
     *
     * @param total how many questions are asked for
     * @param unfinished those that nobody could answer yet; they stay
     */
    public record Tried(int total, int unfinished, Map<Format, Written> formats) {}
}
