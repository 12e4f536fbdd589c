package org.muster.certificates.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardFacts;
import org.muster.certificates.awards.AwardStatus;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.awards.RevokeAward;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;

/** Awards that turned out wrong. */
@ApplicationScoped
class DemoRevocations {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(14, 30);

    @Inject
    DemoDays days;

    @Inject
    Acting acting;

    @Inject
    DemonstrationPeople people;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    AwardsQuery awards;

    @Inject
    RevokeAward revokeAward;

    @Inject
    CertificatesSettings settings;

    void enter() {
        DemoFiles.states("revoked").forEach(this::enter);
    }

    /** Once only: whoever passes again keeps the new award. */
    private void enter(JsonObject state) {
        CourseId course =
                catalogue.bySlug(state.getString("course")).orElseThrow().course();
        List<AwardFacts> held = awards.of(people.of(state.getString("person"))).stream()
                .filter(award -> award.course().course().equals(course.value()))
                .toList();
        if (held.stream().noneMatch(award -> award.life().status() == AwardStatus.REVOKED)) {
            held.forEach(award -> revoke(award.id(), state.getJsonObject("award")));
        }
    }

    private void revoke(AwardId award, JsonObject told) {
        Instant decided = days.day(told.getInt("revoked_day"))
                .atTime(OFFICE_HOURS)
                .atZone(settings.zone())
                .toInstant();
        acting.as(people.of(told.getString("revoked_by")), () -> {
            revokeAward.revokeAsOf(award, told.getString("reason"), decided);
            return award;
        });
    }
}
