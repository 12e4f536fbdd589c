package org.muster.forums.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.forums.Gathering;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PictureId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.reading.SeePicture;
import org.muster.inserver.InServer;

/** Pictures are pictures, not too many, and go out of sight with their post. */
@InServer
class BringPictureIT {

    private static final int A_DAY = 20;

    @Inject
    Gathering gathering;

    @Inject
    BringPicture bringPicture;

    @Inject
    SeePicture seePicture;

    private PersonId owner;
    private PersonId reader;
    private ForumId forum;

    @BeforeEach
    void gather() {
        owner = gathering.somebody();
        reader = gathering.somebody();
        forum = gathering.forum(owner, gathering.cohort(gathering.somebody(Role.TRAINER), owner, reader));
    }

    @Test
    void whatOnlyCallsItselfAPictureIsRefused() {
        Stream.of(
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                        "GIF89a<script>alert(1)</script>",
                        "<html><script>alert(1)</script></html>",
                        "")
                .forEach(content -> assertThatThrownBy(() -> bring(content.getBytes(StandardCharsets.UTF_8)))
                        .isInstanceOf(RuleBroken.class));
    }

    @Test
    void whatIsHiddenInAPictureIsGone() {
        byte[] picture = aPicture();
        byte[] tail = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[picture.length + tail.length];
        System.arraycopy(picture, 0, both, 0, picture.length);
        System.arraycopy(tail, 0, both, picture.length, tail.length);
        KeptPicture plain = seen(owner, bring(picture));
        assertThat(seen(owner, bring(both)).digest()).isEqualTo(plain.digest());
        assertThat(plain.type()).isIn("image/png", "image/jpeg");
    }

    @Test
    void onePersonBringsSoManyADay() {
        IntStream.range(0, A_DAY).forEach(n -> bring(aPicture()));
        assertThatThrownBy(() -> bring(aPicture()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.pictures.many");
    }

    @Test
    void aPictureGoesOutOfSightWithItsPost() {
        ThreadId thread = gathering.ask(reader, forum, "Which door?", "Show me");
        PictureId picture = bring(aPicture());
        PostId post = gathering.answer(owner, thread, "<p>This</p><img src=\"/forums/pictures/" + picture + "\">");
        assertThat(seen(reader, picture)).isNotNull();

        PersonId moderator = gathering.somebody(Role.MODERATOR);
        gathering.hide(moderator, post);
        assertThatThrownBy(() -> seen(reader, picture)).hasMessage("forums.picture.unknown");
        assertThat(seen(moderator, picture)).isNotNull();
    }

    private KeptPicture seen(PersonId person, PictureId picture) {
        return gathering.as(person, () -> seePicture.see(picture));
    }

    private PictureId bring(byte[] content) {
        return gathering.as(owner, () -> {
            try {
                return bringPicture
                        .bring(forum, new ByteArrayInputStream(content))
                        .id();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] aPicture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
