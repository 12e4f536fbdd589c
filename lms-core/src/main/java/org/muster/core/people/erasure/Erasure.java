package org.muster.core.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.AnAdministratorMustRemain;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.person.DestroyIdentity;

/** Every module erases while it is still known who the person is; then that is destroyed too. All or nothing. */
@ApplicationScoped
class Erasure {

    @Inject
    @Any
    Instance<PersonalData> modules;

    @Inject
    AnAdministratorMustRemain anAdministratorMustRemain;

    @Inject
    DestroyIdentity destroyIdentity;

    @Inject
    Permission permission;

    @Inject
    AuditLog audit;

    @Transactional(TxType.MANDATORY)
    void erase(PersonId person) {
        anAdministratorMustRemain.checkWithout(person);
        modules.stream().filter(module -> !module.module().equals("people")).forEach(module -> module.erase(person));
        modules.stream().filter(module -> module.module().equals("people")).forEach(module -> module.erase(person));
        destroyIdentity.destroy(person);
        audit.append(
                PeopleAct.ERASE_PERSON.key(),
                permission.actor().map(PersonId::value).orElse(null),
                person.value());
    }
}
