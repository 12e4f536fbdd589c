package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.people.directory.OrganisationListQuery;

/** {@code /admin/organisations}. */
@Named("organisations")
@RequestScoped
public class OrganisationsBacking {

    @Inject
    OrganisationListQuery query;

    public List<OrganisationListQuery.Line> getAll() {
        return query.all();
    }
}
