package org.muster.certificates.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.muster.certificates.compliance.ExemptPerson;
import org.muster.certificates.compliance.Exemption;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;

/** Who is let off, by the managers of their organisations. */
@ApplicationScoped
class DemoExemptions {

    @Inject
    DemoDays days;

    @Inject
    Acting acting;

    @Inject
    DemonstrationPeople people;

    @Inject
    Organisations organisations;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    ExemptPerson exemptPerson;

    /** How many are new. */
    long enter() {
        return DemoFiles.states("exempt").filter(this::enter).count();
    }

    private boolean enter(JsonObject state) {
        PersonId person = people.of(state.getString("person"));
        CourseId course =
                catalogue.bySlug(state.getString("course")).orElseThrow().course();
        OrganisationId organisation = organisations.membershipsOf(person).get(0).organisation();
        if (exemptPerson.wasExempt(organisation, person, course)) {
            return false;
        }
        JsonObject told = state.getJsonObject("exemption");
        Exemption exemption = new Exemption(
                days.day(told.getInt("from_day")), days.day(told.getInt("until_day")), told.getString("reason"));
        return acting.as(people.of(told.getString("granted_by")), () -> {
            exemptPerson.exempt(organisation, person, course, exemption);
            return true;
        });
    }
}
