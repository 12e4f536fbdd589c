package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Presence;
import org.muster.courses.studio.draft.Presences;

/** Lets the authors of a draft see who else has it open, and where. Nobody's going is kept: after two minutes it is forgotten. */
@ApplicationScoped
@Transactional
public class BeAtDraft {

    /** A page asks every half minute. */
    static final Duration LENGTH = Duration.ofMinutes(2);

    private static final Duration FRESH = Duration.ofSeconds(20);

    @Inject
    DraftDesk desk;

    @Inject
    WholeDraft whole;

    @Inject
    Presences presences;

    @Inject
    Permission permission;

    @Inject
    ActingTime time;

    /** The others who are there. {@code part} is where whoever acts is; empty text for the course itself. */
    public List<Other> at(DraftId id, String part) {
        EditedDraft draft = whole.of(desk.looked(id));
        Instant now = time.now();
        List<Presence> there = presences.since(id, now.minus(LENGTH));
        permission.actor().ifPresent(person -> note(draft, there, new Presence(person, now, known(draft, part))));
        return there.stream()
                .filter(presence -> !permission.actor().equals(Optional.of(presence.person())))
                .map(presence -> new Other(
                        desk.nameOf(Optional.of(presence.person())), draft.titleOf(presence.part()), presence.person()))
                .toList();
    }

    private void note(EditedDraft draft, List<Presence> there, Presence own) {
        boolean fresh = there.stream()
                .anyMatch(known -> known.person().equals(own.person())
                        && known.part().equals(own.part())
                        && known.seenAt().isAfter(own.seenAt().minus(FRESH)));
        if (!fresh) {
            DraftId id = draft.draft().id();
            presences.forgetBefore(id, own.seenAt().minus(LENGTH));
            presences.note(id, own);
        }
    }

    private static String known(EditedDraft draft, String part) {
        return draft.find(part).isPresent() ? part : "";
    }

    /**
     * Somebody else.
     *
     * @param where the title of the part they look at; empty text for the course itself
     */
    public record Other(String name, String where, PersonId person) {}
}
