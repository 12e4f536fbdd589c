package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.Baggage;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.document.Piece;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.editing.PartCopies.Errand;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Step;

/**
 * Copies a module, a lesson or a question of the bank into another draft of the same author, or moves it there: with its lessons,
 * questions, pictures, films and scenarios, a module with its questions of the bank. It is one change in each of the two.
 */
@ApplicationScoped
@Transactional
public class CopyElsewhere {

    private static final String MODULE = "module";

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    PartCopies copies;

    @Inject
    FilesAlong filesAlong;

    @Inject
    RemovePart removePart;

    @Inject
    Drafts drafts;

    @Inject
    ActingTime time;

    /** To a module of the other draft, which a module needs not; gives the id that the copy has there. */
    public String copy(DraftId from, String name, DraftId to, String module) {
        hold(from, to);
        return copy(Load.of(copies.present(from), movable(from, name)), from, to, module);
    }

    /** The same, and takes the part out of the first draft. */
    public String move(DraftId from, String name, DraftId to, String module) {
        hold(from, to);
        Load load = Load.of(copies.present(from), movable(from, name));
        String there = copy(load, from, to, module);
        removePart.removeAll(from, load.names());
        return there;
    }

    /** Always in the same order: two who copy towards each other must not wait for each other. */
    private void hold(DraftId from, DraftId to) {
        if (from.equals(to)) {
            throw new RuleBroken("studio.elsewhere.same");
        }
        Stream.of(from, to).sorted(Comparator.comparing(DraftId::value)).forEach(desk::open);
    }

    /** A question to try oneself goes with its lesson. */
    private Piece movable(DraftId from, String name) {
        Piece piece = partDesk.present(from, name).piece();
        if (piece.kind() == PartKind.CHECK) {
            throw PartDesk.unknown();
        }
        return piece;
    }

    private String copy(Load load, DraftId from, DraftId to, String module) {
        String parent = load.piece().kind() == PartKind.MODULE
                ? ""
                : partDesk.present(to, module, PartKind.MODULE).name();
        Draft there = desk.open(to);
        Baggage baggage = Baggage.of(desk.open(from).document(), load.contents());
        Baggage.Unpacked unpacked = baggage.into(there.document(), filesAlong.give(from, to, baggage.files()));
        List<Step> steps = new ArrayList<>();
        if (!unpacked.document().equals(there.document())) {
            drafts.save(to, unpacked.document(), desk.actor(), time.now());
            steps.add(DraftDesk.saved(there, unpacked.document()));
        }
        String copy = put(load, new Errand(load.source(), to, unpacked::owner), parent, steps);
        desk.note(to, Act.COPIED, copy, steps);
        return copy;
    }

    private String put(Load load, Errand errand, String parent, List<Step> steps) {
        if (load.piece().kind() == PartKind.QUESTION) {
            return question(load.piece(), errand, parent, steps);
        }
        String copy = copies.copy(load.piece(), errand, parent, steps);
        load.questions().forEach(question -> question(question, errand, copy, steps));
        return copy;
    }

    private String question(Piece piece, Errand errand, String module, List<Step> steps) {
        UnaryOperator<JsonObject> filed = content ->
                JsonEdit.of(errand.words().apply(content)).with(MODULE, module).json();
        return copies.copy(piece, new Errand(errand.source(), errand.to(), filed), "", steps);
    }

    /**
     * What goes.
     *
     * @param source all that is there where it comes from
     * @param questions of the bank that are filed under it
     */
    private record Load(List<Piece> source, Piece piece, List<Piece> questions) {

        static Load of(List<Piece> source, Piece piece) {
            return new Load(
                    source,
                    piece,
                    source.stream()
                            .filter(each -> each.kind() == PartKind.QUESTION
                                    && each.content().getString(MODULE, "").equals(piece.name()))
                            .toList());
        }

        List<String> names() {
            return Stream.concat(Stream.of(piece), questions.stream())
                    .map(Piece::name)
                    .toList();
        }

        List<JsonObject> contents() {
            return Stream.concat(withAllBelow(piece), questions.stream())
                    .map(Piece::content)
                    .toList();
        }

        private Stream<Piece> withAllBelow(Piece owner) {
            return Stream.concat(
                    Stream.of(owner),
                    source.stream()
                            .filter(each -> each.parent().equals(owner.name()))
                            .flatMap(this::withAllBelow));
        }
    }
}
