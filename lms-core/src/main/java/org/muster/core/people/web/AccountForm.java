package org.muster.core.people.web;

import java.time.ZoneId;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.OwnDetailsQuery;
import org.muster.core.people.person.Zone;

/** What a person changes about themselves. */
public class AccountForm extends PersonForm {

    private String zone;

    AccountForm(OwnDetailsQuery.OwnDetails details) {
        super(details.details().name(), details.details().language());
        zone = details.details().zone().getId();
    }

    Details details() {
        ZoneId where = Zone.of(zone);
        return new Details(name(), spoken(), where);
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
