package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.people.person.Language;
import org.muster.core.web.api.Choice;

/** The languages to choose from, each in its own words. */
@Named("languages")
@ApplicationScoped
public class Languages {

    public List<Choice> getAll() {
        return List.of(new Choice(Language.ENGLISH.tag(), "English"), new Choice(Language.WELSH.tag(), "Cymraeg"));
    }
}
