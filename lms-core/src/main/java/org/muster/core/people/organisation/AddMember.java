package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Notes that a person works for an organisation, or does so again. */
@ApplicationScoped
@Transactional
public class AddMember {

    @Inject
    Permission permission;

    @Inject
    Employers employers;

    @Inject
    AuditLog audit;

    public void add(OrganisationId organisation, PersonId person, Post post) {
        permission.requireWithin(PeopleAct.ADD_MEMBER, organisation);
        employers
                .member(organisation, person)
                .ifPresentOrElse(
                        former -> former.returnOn(post.startedOn()),
                        () -> employers.add(member(organisation, person, post)));
        audit.append(
                PeopleAct.ADD_MEMBER.key(),
                permission.actor().map(PersonId::value).orElse(null),
                person.value(),
                Map.of("organisation", organisation.toString()));
    }

    private Member member(OrganisationId organisation, PersonId person, Post post) {
        Optional<UUID> site = post.siteCode().map(code -> employers.siteWithCode(organisation, code));
        return new Member(organisation, person, site, post);
    }
}
