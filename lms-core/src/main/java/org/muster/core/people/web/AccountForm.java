package org.muster.core.people.web;

import java.time.ZoneId;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.OwnDetailsQuery;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;

/** What a person changes about themselves. */
public class AccountForm {

    private String given;
    private String family;
    private String language;
    private String zone;

    AccountForm(OwnDetailsQuery.OwnDetails details) {
        given = details.details().name().given();
        family = details.details().name().family();
        language = details.details().language().tag();
        zone = details.details().zone().getId();
    }

    Details details() {
        ZoneId where = Zone.of(zone);
        return new Details(PersonName.of(given, family), Language.of(language), where);
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
