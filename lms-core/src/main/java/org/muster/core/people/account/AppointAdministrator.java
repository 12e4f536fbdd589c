package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.KnownPeople;
import org.muster.core.people.secret.Token;

/** Whoever has an account becomes an administrator at once; for anybody else there is a link to set one up. */
@ApplicationScoped
@Transactional
class AppointAdministrator {

    @Inject
    Permission permission;

    @Inject
    KnownPeople known;

    @Inject
    Addressees active;

    @Inject
    GrantRole grantRole;

    @Inject
    Links links;

    @Inject
    AuditLog audit;

    /** The link's token, or nothing when the person has the role now. */
    Optional<Token> appoint(EmailAddress email) {
        permission.require(PeopleAct.GRANT_ROLE);
        Optional<Addressees.Known> person = active.withEmail(email.text());
        if (person.isPresent()) {
            grantRole.grant(person.get().person(), RoleGrant.everywhere(Role.ADMINISTRATOR));
            return Optional.empty();
        }
        if (known.withEmail(email.text()).isPresent()) {
            throw new RuleBroken("people.administrator.suspended");
        }
        audit.append(
                "people.offer-administration",
                permission.actor().map(PersonId::value).orElse(null),
                null);
        return Optional.of(links.makeForSettingUp(Optional.of(email)));
    }
}
