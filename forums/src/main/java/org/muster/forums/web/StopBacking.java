package org.muster.forums.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.PathParameters;
import org.muster.forums.letters.StopLetters;

/** {@code /forums/stop/{token}}; its form goes to {@link StopPost}. */
@Named("letterStop")
@RequestScoped
public class StopBacking {

    @Inject
    PathParameters path;

    @Inject
    StopLetters stopLetters;

    private StopLetters.Letters letters;

    @PostConstruct
    void look() {
        letters = stopLetters.look(path.get("token"));
    }

    public String getTitle() {
        return letters.title();
    }

    public boolean isComing() {
        return letters.coming();
    }
}
