package org.muster.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.muster.core.web.api.Texts;

/**
 * {@code /report}: where to turn to. Nothing here asks who looks, and nothing is kept: no cookie, no row, no address handed on.
 * The language is chosen in the address ({@code ?in=cy}), because elsewhere the choice is kept in a cookie.
 */
@Named("signposts")
@RequestScoped
public class SignpostsBacking {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    public void leaveNoTrace() {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    /** The sentence of that key in the language of this page. */
    public String say(String key) {
        return texts.in(locale(), key);
    }

    public String getLanguage() {
        return locale().toLanguageTag();
    }

    public boolean isWelsh() {
        return locale().equals(WELSH);
    }

    private Locale locale() {
        String asked = request.getParameter("in");
        if ("cy".equals(asked)) {
            return WELSH;
        }
        boolean english = "en".equals(asked) || !texts.locale().getLanguage().equals("cy");
        return english ? Locale.UK : WELSH;
    }
}
