package org.muster.certificates.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.muster.certificates.accreditation.AccreditVersion;
import org.muster.certificates.accreditation.AccreditationsQuery;
import org.muster.certificates.accreditation.BodyId;
import org.muster.certificates.accreditation.ExactVersion;
import org.muster.certificates.accreditation.Papers;
import org.muster.certificates.accreditation.RegisterBody;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.Acting;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;

/** Invented bodies, and what they vouch for; before anybody completes a course, so that awards carry their marks. */
@ApplicationScoped
class DemoAccreditations implements StartStep {

    @Inject
    Mode mode;

    @Inject
    DemoDays days;

    @Inject
    Acting acting;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    AccreditationsQuery known;

    @Inject
    RegisterBody registerBody;

    @Inject
    AccreditVersion accreditVersion;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration()) {
            acting.asTheServer(
                    () -> DemoFiles.courses().mapToLong(this::accredit).sum());
        }
    }

    private long accredit(JsonObject course) {
        CourseId id = catalogue.bySlug(course.getString("slug")).orElseThrow().course();
        JsonObject accreditation = course.getJsonObject("accreditation");
        String name = accreditation.getString("body");
        BodyId body = known.bodyNamed(name).orElseGet(() -> registerBody.register(name, note(accreditation)));
        Stream<DemoAccreditation> all = DemoAccreditation.of(course, days);
        return all.filter(one -> !known.isTaken(body, one.reference()))
                .map(one -> accreditVersion.accredit(
                        body,
                        new ExactVersion(id, one.number()),
                        Papers.of(one.reference()),
                        one.period(),
                        one.terms()))
                .count();
    }

    private static String note(JsonObject accreditation) {
        return accreditation.getBoolean("body_is_invented") ? "invented accrediting body" : "";
    }
}
