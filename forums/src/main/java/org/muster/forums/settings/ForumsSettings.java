package org.muster.forums.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** The limits of the forums, and the address in their letters. */
@ApplicationScoped
public class ForumsSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.forums.posts-in-ten-minutes", defaultValue = "10")
    String posts;

    @Inject
    @ConfigProperty(name = "lms.forums.pictures-a-day", defaultValue = "20")
    String pictures;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    @Override
    public void check() {
        postsInTenMinutes();
        picturesADay();
    }

    /** How many posts one person may write within ten minutes. */
    public int postsInTenMinutes() {
        return number("LMS_FORUMS_POSTS_IN_TEN_MINUTES", posts);
    }

    /** How many pictures one person may bring within a day. */
    public int picturesADay() {
        return number("LMS_FORUMS_PICTURES_A_DAY", pictures);
    }

    /** The address people see for a path that begins with a slash. */
    public String publicAddress(String path) {
        return publicUrl.replaceAll("/+$", "") + path;
    }

    static int number(String variable, String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new BadSetting(variable, "it is a number from 1 to 9999");
        }
        return Integer.parseInt(text);
    }
}
