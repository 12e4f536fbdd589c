package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.mail.Mail;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.Audiences;
import org.muster.core.people.api.Correspondents;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;

/**
 * Posts a letter about an accreditation that ends soon to each accreditation officer, or, where there is none, to each administrator. One
 * that is no longer in force, or only asked for, is not worth a letter.
 */
@ApplicationScoped
class PostWarnings {

    private static final int PAGE = 100;

    @Inject
    Permission permission;

    @Inject
    Accreditations accreditations;

    @Inject
    Audiences audiences;

    @Inject
    Correspondents correspondents;

    @Inject
    WarningWords words;

    @Inject
    CertificatesSettings settings;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    @Transactional
    public void post(AccreditationId id, int days, String key) {
        permission.require(CertificatesAct.VIEW_ACCREDITATIONS);
        Accreditation accreditation = accreditations.get(id);
        if (accreditation.standing(clock.instant(), today()) == AccreditationState.ACTIVE) {
            whoLooksAfterThem().stream()
                    .flatMap(person -> correspondents.find(person).stream())
                    .forEach(to -> mail.post(
                            "certificates.accreditation-ends:" + key + ":" + to.person(),
                            words.of(to, accreditation, days)));
        }
    }

    private LocalDate today() {
        return settings.day(clock.instant());
    }

    private List<PersonId> whoLooksAfterThem() {
        List<PersonId> officers = all(Role.ACCREDITATION_OFFICER);
        return officers.isEmpty() ? all(Role.ADMINISTRATOR) : officers;
    }

    private List<PersonId> all(Role role) {
        List<PersonId> found = new ArrayList<>();
        Audience audience = new Audience(false, Set.of(), Set.of(), Set.of(), Set.of(role), Set.of());
        audiences.inPages(audience, PAGE, members -> members.forEach(member -> found.add(member.person())));
        return found;
    }
}
