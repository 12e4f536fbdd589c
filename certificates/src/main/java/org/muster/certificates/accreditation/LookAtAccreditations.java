package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.courses.api.CourseId;

/** What bodies vouch for, did and are asked to, for those who look after it. */
@ApplicationScoped
@Transactional
public class LookAtAccreditations {

    @Inject
    Permission permission;

    @Inject
    Accreditations accreditations;

    @Inject
    KnownEvidence evidence;

    @Inject
    Titles titles;

    @Inject
    People people;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    /** Whatever ends last comes first. */
    public List<AccreditationLine> all() {
        permission.require(CertificatesAct.VIEW_ACCREDITATIONS);
        Map<CourseId, String> names = titles.all();
        return accreditations.all().stream()
                .map(accreditation -> line(accreditation, names))
                .toList();
    }

    public AccreditationDetail one(AccreditationId id) {
        permission.require(CertificatesAct.VIEW_ACCREDITATIONS);
        Accreditation accreditation = accreditations.get(id);
        AccreditationLine line = line(accreditation, titles.all());
        return new AccreditationDetail(
                line,
                accreditation.body().id(),
                accreditation.exactVersion(),
                accreditation.papers(),
                accreditation.terms(),
                history(accreditation),
                evidence.of(id),
                line.state().next());
    }

    /** The bodies, by name. */
    public List<Body> bodies() {
        permission.require(CertificatesAct.VIEW_ACCREDITATIONS);
        return accreditations.bodies().stream()
                .map(body -> new Body(body.id(), body.name(), body.note()))
                .toList();
    }

    private AccreditationLine line(Accreditation accreditation, Map<CourseId, String> names) {
        Instant now = clock.instant();
        return new AccreditationLine(
                accreditation.accreditation(),
                accreditation.bodyName(),
                Titles.written(accreditation.exactVersion(), names),
                accreditation.reference(),
                accreditation.period(),
                accreditation.standing(now, settings.day(now)),
                planned(accreditation, now));
    }

    private static Optional<AccreditationLine.Planned> planned(Accreditation accreditation, Instant now) {
        return accreditation.history().stream()
                .filter(change -> change.since().isAfter(now))
                .map(change -> new AccreditationLine.Planned(change.state(), change.since()))
                .findFirst();
    }

    private List<AccreditationDetail.Step> history(Accreditation accreditation) {
        List<PersonId> actors = accreditation.history().stream()
                .flatMap(change -> change.actor().stream())
                .toList();
        Map<PersonId, String> names = people.find(actors).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
        return accreditation.history().stream()
                .sorted(Comparator.comparing(Change::since).reversed())
                .map(change -> step(change, names))
                .toList();
    }

    private static AccreditationDetail.Step step(Change change, Map<PersonId, String> names) {
        String by = change.actor().map(actor -> names.getOrDefault(actor, "")).orElse("");
        return new AccreditationDetail.Step(change.state(), change.since(), change.notedAt(), by, change.reason());
    }

    /** A body that vouches. */
    public record Body(BodyId id, String name, String note) {}
}
