package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.format.QuestionFile;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.EditedDraft;
import org.muster.courses.studio.editing.LookAtDraft;

/** Shows an author what of a file would be taken, what would not and why, and which questions the bank seems to hold. */
@ApplicationScoped
@Transactional
public class LookAtFile {

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    BroughtFiles files;

    @Inject
    ReadFiles readFiles;

    public Looked look(DraftId draft, UUID id) {
        EditedDraft edited = lookAtDraft.look(draft);
        BroughtFile file = files.get(draft, id);
        boolean isToSee = !file.isUnderWay() && !file.ended();
        return new Looked(file, isToSee ? readFiles.read(id).map(read -> seen(edited, read)) : Optional.empty());
    }

    private static Seen seen(EditedDraft edited, QuestionFile read) {
        Set<String> known = Likeness.in(edited);
        List<Line> lines = new ArrayList<>();
        for (ImportedQuestion question : read.file().questions()) {
            lines.add(new Line(question, !known.add(Likeness.of(question.content()))));
        }
        Categories categories = new Categories(
                edited.in(PartKind.MODULE, "").stream().collect(Collectors.toMap(Part::name, Part::title)));
        return new Seen(read, lines, categories.proposed(read.file().categories()));
    }

    /** A file and what is in it; nothing once its questions were taken or while they are. */
    public record Looked(BroughtFile file, Optional<Seen> seen) {}

    /**
     * What is in a file.
     *
     * @param modules by category the module of the same title, empty text when there is none
     */
    public record Seen(QuestionFile read, List<Line> lines, Map<String, String> modules) {

        public long same() {
            return lines.stream().filter(Line::same).count();
        }
    }

    /** A question and whether the bank, or the file before it, has one that looks the same. */
    public record Line(ImportedQuestion question, boolean same) {}
}
