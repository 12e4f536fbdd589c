package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.muster.core.web.api.Texts;

/** Days where there is little room: "15 Sep 2027". */
@RequestScoped
class Days {

    @Inject
    Texts texts;

    String of(LocalDate day) {
        // British English would abbreviate some months differently from one Java to the next
        Locale words = texts.locale().getLanguage().equals("cy") ? texts.locale() : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern("d MMM uuuu", words).format(day);
    }
}
