package org.muster.core.people.web;

import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;

/** What every form about a person asks: their name, and the language they are spoken to in. */
public class PersonForm {

    private String given = "";
    private String family = "";
    private String language = "";

    /** A form to be filled in. */
    protected PersonForm() {}

    /** A form that shows what is known. */
    protected PersonForm(PersonName name, Language spoken) {
        given = name.given();
        family = name.family();
        language = spoken.tag();
    }

    protected PersonName name() {
        return PersonName.of(given, family);
    }

    protected Language spoken() {
        return Language.of(language);
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
}
