package org.muster.courses.exchange.qti;

import java.util.Arrays;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Answer;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.question.ImportedPicture;
import org.muster.courses.exchange.question.Spot;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;

/** Places on a picture; circles and other shapes become the rectangles around them. */
final class QtiSpots {

    private QtiSpots() {}

    static JsonEdit hotspot(QtiItem item, List<Xml> interactions) {
        Xml interaction = interactions.get(0);
        ImportedPicture picture = interaction
                .all("img", "object")
                .findFirst()
                .flatMap(item.pictures()::of)
                .orElseThrow(() -> new RuleBroken("exchange.refused.picture"));
        double scale = (double) picture.picture().width() / picture.width();
        List<String> right = QtiChoices.right(item, interaction);
        List<Spot> spots = interaction
                .all("hotspotchoice")
                .map(choice -> spot(item, choice, right).scaled(scale))
                .toList();
        if (spots.stream().filter(spot -> spot.answer().right()).count() != 1) {
            throw new RuleBroken("exchange.refused.spots");
        }
        return Contents.hotspot(item.text().asked(), spots);
    }

    private static Spot spot(QtiItem item, Xml choice, List<String> right) {
        String id = choice.attribute("identifier");
        String label = choice.attribute("hotspotlabel");
        Answer answer = new Answer(label.isEmpty() ? id : label, right.contains(id), new QtiFeedback(item).of(choice));
        int[] at = Arrays.stream(choice.attribute("coords").split("[\\s,]+"))
                .filter(each -> each.matches("[0-9]{1,5}(\\.[0-9]+)?"))
                .mapToInt(each -> (int) Double.parseDouble(each))
                .toArray();
        if (at.length < 3) {
            throw new RuleBroken("exchange.refused.spots");
        }
        if (!choice.attribute("shape").equals("rect")) {
            item.changed("exchange.changed.shape");
        }
        return switch (choice.attribute("shape")) {
            case "rect" -> around(answer, at);
            case "circle" -> around(answer, new int[] {at[0] - at[2], at[1] - at[2], at[0] + at[2], at[1] + at[2]});
            case "poly" -> around(answer, at);
            default -> throw new RuleBroken("exchange.refused.spots");
        };
    }

    /** {@code at} are the ends of both sides in turn. */
    private static Spot around(Answer answer, int[] at) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int place = 0; place + 1 < at.length; place += 2) {
            left = Math.max(0, Math.min(left, at[place]));
            right = Math.max(right, at[place]);
            top = Math.max(0, Math.min(top, at[place + 1]));
            bottom = Math.max(bottom, at[place + 1]);
        }
        return new Spot(answer, left, top, right - left, bottom - top);
    }
}
