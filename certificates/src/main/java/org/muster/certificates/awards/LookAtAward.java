package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;

/** All there is to know of one award, for those who look after awards. */
@ApplicationScoped
@Transactional
public class LookAtAward {

    @Inject
    Permission permission;

    @Inject
    AwardsQuery awards;

    @Inject
    StatusChanges changes;

    @Inject
    People people;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    public AwardDetail one(AwardId id) {
        permission.require(CertificatesAct.VIEW_AWARDS);
        AwardFacts facts = awards.get(id);
        Standing standing = facts.standingOn(settings.day(clock.instant()), settings.noticeDays());
        return new AwardDetail(facts, awards.holderOf(id), standing, history(id));
    }

    private List<AwardDetail.Step> history(AwardId id) {
        List<StatusChanges.Change> all = changes.of(id);
        List<PersonId> actors =
                all.stream().flatMap(change -> change.actor().stream()).toList();
        Map<PersonId, String> names = people.find(actors).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
        return all.stream()
                .map(change -> new AwardDetail.Step(
                        change.status(),
                        change.at(),
                        change.actor()
                                .map(actor -> names.getOrDefault(actor, ""))
                                .orElse(""),
                        change.reason()))
                .toList();
    }
}
