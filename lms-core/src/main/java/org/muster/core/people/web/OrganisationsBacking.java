package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.directory.OrganisationListQuery;
import org.muster.core.web.api.SignedInPerson;

/** {@code /admin/organisations}. */
@Named("organisations")
@RequestScoped
public class OrganisationsBacking {

    @Inject
    OrganisationListQuery query;

    @Inject
    SignedInPerson reader;

    public boolean isMayInvite() {
        return reader.may(PeopleAct.OPEN_ORGANISATION);
    }

    public List<OrganisationListQuery.Line> getAll() {
        return query.all();
    }
}
